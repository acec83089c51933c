import type { Point } from '../parts/point.ts';
import { boxAround } from '../parts/boxes.ts';
import { curveBoxes, parabolaBoxes } from '../parts/curve-boxes.ts';
import { placeLabels } from '../parts/labels.ts';
import type { Label, PlacedLabel, Spot } from '../parts/labels.ts';
import type { Box } from '../parts/boxes.ts';
import type { Panel } from '../parts/panel.ts';
import { textWidth } from '../parts/text-width.ts';
import type { Parabola } from '../parts/parabola.ts';
import { valueLabel } from '../parts/value-label.ts';
import type { ErrorScene } from './error-scene.ts';
import { nextLabel } from './next-label.ts';

/** Where the marks of the parabola stand, in user units. */
export interface CurveMarks {
  readonly now: Point;
  /** The place after the update, where the update moves the weight; held at the end of the room where it is beyond. */
  readonly next?: Point & { readonly beyond: -1 | 0 | 1; readonly bend: Point };
  /** Where the weight is right, if there is such a weight in the room. */
  readonly bottom?: number;
}

/** How far two names side by side are apart at least, in user units. */
const between = 12;

/** How high the goal weight's stem stands at the bottom of the curve. */
export const stemHeight = ({ size, base, top }: Panel): number => Math.min(size * 4.2, (base - top) * 0.36);

/** The names below the axis: the weight now and the weight after the update, each under its point; the latter shortened where it must be. */
export function weightNames(
  scene: ErrorScene,
  { now, next }: CurveMarks,
  panel: Panel,
): readonly PlacedLabel[] {
  const { size, base, room } = panel;
  const y = base + size * 2.35;
  const under = (x: number, text: string): Label => ({
    text,
    of: 'weight',
    size,
    spots: [{ x, y, anchor: 'middle' }],
  });
  const first = valueLabel('weight', scene.update.weight);
  const below = { ...room, top: base + size * 1.6 };
  if (!next) return placeLabels([under(now.x, first)], below);
  const wide = textWidth(first, size);
  const named = (word: string): string => {
    const name = nextLabel('weight', scene.after.weight, word);
    return { [-1]: `← ${name}`, 0: name, 1: `${name} →` }[next.beyond];
  };
  const fits = (text: string): boolean => wide + between + textWidth(text, size) <= room.right - room.left;
  const second = ['next weight', 'next'].map(named).find(fits) ?? named('');
  const [a, b] = movedApart(now.x, next.x, [wide, textWidth(second, size)], room);
  return placeLabels([under(a, first), under(b, second)], below);
}

/** The middles of two texts side by side in a room, as near to two places as their widths let them be. */
function movedApart(
  a: number,
  b: number,
  [wide, wider]: readonly [number, number],
  room: Box,
): [number, number] {
  const way = b < a ? -1 : 1;
  const short = Math.max(0, (wide + wider) / 2 + between - Math.abs(b - a)) / 2;
  const [left, right] = way > 0 ? [wide, wider] : [wider, wide];
  const ends = [Math.min(a, b) - short - left / 2, Math.max(a, b) + short + right / 2] as const;
  const shift = Math.max(0, room.left - ends[0]) - Math.max(0, ends[1] - room.right);
  return [a - way * short + shift, b + way * short + shift];
}

/** The names above the axis: the goal weight on its stem where the panel is high enough, the errors at their points, the axes' at their far ends. */
export function curveNames(
  scene: ErrorScene,
  marks: CurveMarks,
  panel: Panel,
  parabola: Parabola,
): readonly PlacedLabel[] {
  const { size, base, top, room } = panel;
  const { now, bottom } = marks;
  const spots = (point: Point, away: boolean): readonly Spot[] =>
    besides(point, bottom ?? now.x, away, panel);
  const labels: Label[] = [];
  if (bottom !== undefined && base - top > size * 8) {
    const y = base - stemHeight(panel) - size * 0.5;
    labels.push({ text: 'goal weight', of: 'goal', size, spots: stemSpots(bottom, y, now.x) });
  }
  const error = valueLabel('error', scene.update.error);
  labels.push({ text: error, of: 'error', size, spots: spots(now, true) });
  const after = nextLabel('error', scene.after.error, '');
  for (const point of reachedBy(marks)) {
    labels.push({ text: after, of: 'error', size, spots: spots(point, point.x > now.x) });
  }
  const taken = [...parabolaBoxes(parabola, 6, 8), ...boxesOf(marks, panel)];
  return placeLabels([...labels, ...axisNames(panel)], { ...room, bottom: base - 4 }, taken);
}

/** What runs across and what runs upward, each named at its axis' far end, where the panel is high and wide enough. */
function axisNames({ left, right, top, base, size }: Panel): readonly Label[] {
  if (base - top < size * 13) return [];
  const error: Label = {
    text: 'error E',
    of: 'error',
    size,
    spots: [{ x: left + 8, y: top + size * 2.4, anchor: 'start' }],
  };
  const weight: Label = {
    text: 'weight w',
    of: 'weight',
    size,
    spots: [{ x: right, y: base - size * 0.9, anchor: 'end' }],
  };
  return right - left > size * 30 ? [error, weight] : [weight];
}

const stemSpots = (x: number, y: number, now: number): readonly Spot[] => [
  { x, y, anchor: 'middle' },
  now < x ? { x: x + 8, y, anchor: 'start' } : { x: x - 8, y, anchor: 'end' },
];

/**
 * Spots beside a point, outside of the curve first. Low on the curve, where it is flat, these lie further out, under it; at its very
 * bottom above the point, on the side that `right` says.
 */
function besides({ x, y }: Point, middle: number, right: boolean, { base, size }: Panel): readonly Spot[] {
  const before = (up: number, out = 15): Spot => ({ x: x - out, y: y - up, anchor: 'end' });
  const behind = (up: number, out = 15): Spot => ({ x: x + out, y: y - up, anchor: 'start' });
  const high = size * 1.6;
  const within = right ? [behind(high), before(high)] : [before(high), behind(high)];
  const outer = x <= middle ? before : behind;
  const inner = x <= middle ? behind : before;
  if (base - y < 0.5) return within;
  if (base - y < high)
    return [...[15, 30, 45, 60, 75].map((out) => outer(size * 0.7 - (base - y), out)), ...within];
  return [outer(0), inner(0), outer(-size * 0.6), inner(-size * 0.6)];
}

/** The place after the update, if it is in the room. */
const reachedBy = ({ next }: CurveMarks): readonly Point[] => (next && !next.beyond ? [next] : []);

/** What covers the panel besides the curve: the update's arrow, the points, and what stands on the axis, the lines down to it included. */
function boxesOf(marks: CurveMarks, panel: Panel): readonly Box[] {
  const { base, top, left } = panel;
  const { now, bottom } = marks;
  const upright = ({ x, y }: Point, half: number): Box =>
    boxAround({ x, y: (y + base) / 2 }, half, (base - y) / 2);
  const stem = bottom === undefined ? [] : [upright({ x: bottom, y: base - stemHeight(panel) }, 5)];
  const lines = [now, ...reachedBy(marks)].map((point) => upright(point, 3));
  return [...stepBoxes(marks), ...stem, boxAround(now, 11), upright({ x: left, y: top }, 2), ...lines];
}

function stepBoxes({ now, next }: CurveMarks): readonly Box[] {
  return next ? [...curveBoxes([now, next.bend, next], 6), boxAround(next, 10)] : [];
}
