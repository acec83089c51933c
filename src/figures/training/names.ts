import type { Quantity } from '../../quantities/quantity.ts';
import { boxAround, boxesAlong, overlap } from '../parts/boxes.ts';
import { boxOf, placeLabels } from '../parts/labels.ts';
import type { Label, PlacedLabel, Spot } from '../parts/labels.ts';
import type { Box } from '../parts/boxes.ts';
import { valueLabel } from '../parts/value-label.ts';
import { axisNames } from './axes.ts';
import { endsOf, placeIn } from './plane.ts';
import type { Plane } from './plane.ts';
import type { Plot } from './plot.ts';
import type { Room } from './room.ts';
import type { Attempt } from './pass-and-test.ts';
import { roundedFrom, symbolicWeight } from './rounded-from.ts';

/** A value's name: with its symbol where there is room. */
const nameOf = (of: Quantity, value: number, shouldBe: number | null, { ample }: Room): string =>
  ample ? valueLabel(of, value, of, shouldBe) : `${of} ${roundedFrom(value, shouldBe)}`;

function beside(x: number, y: number, size: number): readonly Spot[] {
  const away = size * 0.9;
  return [
    { x: x - away, y, anchor: 'end' },
    { x: x + away, y, anchor: 'start' },
    { x, y: y - size * 1.2, anchor: 'middle' },
    { x, y: y + size * 1.2, anchor: 'middle' },
  ];
}

/** The names of what the present example has come to. */
function presentNames({ present, rise, reach }: Plot, plane: Plane, room: Room): readonly Label[] {
  if (!present) return [];
  const { input, prediction, goal, delta } = present;
  const [at, wanted] = [placeIn(plane, input, prediction), placeIn(plane, input, goal)];
  const { size } = room;
  const name = (
    of: Quantity,
    value: number,
    x: number,
    y: number,
    shouldBe: number | null = null,
  ): Label => ({
    text: nameOf(of, value, shouldBe, room),
    of,
    size,
    spots: beside(x, y, size),
  });
  return [
    ...(rise >= 1 ? [name('prediction', prediction, at.x, at.y, goal)] : []),
    name('goal', goal, wanted.x, wanted.y),
    ...(reach > 0 ? [name('delta', delta, at.x, (at.y + wanted.y) / 2)] : []),
  ];
}

/** A line's name, by one of its two ends. */
function lineName(text: string, weight: number, plane: Plane, size: number, tone?: 'soft'): readonly Label[] {
  const ends = endsOf(plane, weight);
  if (!ends) return [];
  const spots = [ends[1], ends[0]].flatMap(({ x, y }): readonly Spot[] => [
    { x: x - 4, y: y - size, anchor: 'end' },
    { x: x - 4, y: y + size, anchor: 'end' },
    { x: x + 4, y: y - size, anchor: 'start' },
    { x: x + 4, y: y + size, anchor: 'start' },
  ]);
  return [{ text, size, spots, ...(tone ? { tone } : { of: 'weight' as const }) }];
}

/** The line goes by its weight's symbol: it has little room where it is steep. */
function lineNames(
  { line: { before, after, goalWeight, share } }: Plot,
  plane: Plane,
  room: Room,
): readonly Label[] {
  const turned = share !== null && share >= 1 && before !== after;
  if (!turned) return lineName(symbolicWeight(before, goalWeight), before, plane, room.size);
  return [
    ...lineName(symbolicWeight(after, goalWeight), after, plane, room.size),
    ...lineName('before', before, plane, room.size, 'soft'),
  ];
}

/** What names keep clear of: the marks, the lines, the guide. */
function takenBy({ examples, quiet, past, present, line }: Plot, plane: Plane): readonly Box[] {
  const points = [
    ...[...examples, ...quiet].map(({ input, goal }) => placeIn(plane, input, goal)),
    ...past.map(({ input, prediction }) => placeIn(plane, input, prediction)),
  ];
  const lines = [line.before, ...(line.share === null ? [] : [line.after])].flatMap((weight) => {
    const ends = endsOf(plane, weight);
    return ends ? boxesAlong(...ends, 3) : [];
  });
  return [...points.map((point) => boxAround(point, 8)), ...lines, ...takenByPresent(present, plane)];
}

function takenByPresent(present: Plot['present'], plane: Plane): readonly Box[] {
  if (!present) return [];
  const [at, goal] = [
    placeIn(plane, present.input, present.prediction),
    placeIn(plane, present.input, present.goal),
  ];
  return [boxAround(at, 9), ...boxesAlong(at, goal, 5), ...boxesAlong(at, { x: at.x, y: plane.y(0) }, 2)];
}

/** The names in the plane, which keep clear of what was tried before. One that no place is left for but on an arrow is left out. */
export function namesOf(plot: Plot, plane: Plane, room: Room): readonly PlacedLabel[] {
  const within = { left: room.left + 4, right: room.width - 4, top: room.top - 8, bottom: room.base - 4 };
  const arrowBoxes = ({ input, prediction, goal }: Attempt, half: number): readonly Box[] =>
    boxesAlong(placeIn(plane, input, prediction), placeIn(plane, input, goal), half);
  const taken = [
    ...takenBy(plot, plane),
    ...plot.past.flatMap((each) => arrowBoxes(each, 5)),
    ...axisNames(room).map(boxOf),
  ];
  const names = [...presentNames(plot, plane, room), ...lineNames(plot, plane, room)];
  const tried = plot.present && plot.reach > 0 ? [...plot.past, plot.present] : plot.past;
  const arrows = tried.flatMap((each) => arrowBoxes(each, 1.5));
  return placeLabels(names, within, taken).filter((name) =>
    arrows.every((arrow) => overlap(boxOf(name), arrow) === 0),
  );
}
