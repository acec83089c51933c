import { counted } from '../../quantities/counted.ts';
import { numberText } from '../../story/number-text.ts';
import type { Point } from '../parts/point.ts';
import { boxAround, boxesAlong, overlap } from '../parts/boxes.ts';
import { boxOf, placeLabels } from '../parts/labels.ts';
import type { Label, PlacedLabel, Spot } from '../parts/labels.ts';
import type { Panel } from '../parts/panel.ts';
import { textWidth } from '../parts/text-width.ts';
import { placeNames } from './place-names.ts';
import { hasEnded, type RunSoFar } from './run-so-far.ts';
import { toldFrom } from '../../quantities/told-from.ts';

/** Where the marks of the passes stand. */
export interface PassMarks {
  /** The weights that are shown: the start, and after each pass. */
  readonly dots: readonly Point[];
  /** The height of the goal weight. */
  readonly goal: number;
  /** Where the weight stopped being a number, if the reader has come to that. */
  readonly end: number | undefined;
}

/** The names on the drawing of the passes: the weight now, how the run ends, the goal, and what runs across. */
export function passNames(run: RunSoFar, marks: PassMarks, panel: Panel): readonly PlacedLabel[] {
  const { size, top, base, room, right, left } = panel;
  const across: Label = {
    text: 'passes',
    size,
    tone: 'soft',
    spots: [{ x: right, y: base + size * 2.3, anchor: 'end' }],
  };
  const fixed = placeLabels([across], room);
  const { dots, end } = marks;
  const here = dots[run.present];
  const pairs = dots.slice(1).flatMap((dot, place) => boxesAlong(dots[place] ?? dot, dot, 3.5));
  const taken = [
    ...dots.map((dot) => boxAround(dot, 5)),
    ...(here ? [boxAround(here, 9)] : []),
    ...(run.goalWeight === null
      ? []
      : boxesAlong({ x: left, y: marks.goal }, { x: right, y: marks.goal }, 3)),
    ...(end === undefined ? [] : boxesAlong({ x: end, y: top }, { x: end, y: base }, 3)),
  ];
  const within = { ...room, left, bottom: base - 2 };
  const lines = dots.length < 60 ? pairs : [];
  const labels = [...now(run, here, panel), ...ending(run, here, end, panel)];
  const covered = [...taken, ...lines];
  const [first, ...others] = placeNames(labels, within, covered, fixed.map(boxOf));
  const isFree = first && covered.every((box) => overlap(boxOf(first), box) === 0);
  // Where it would cover marks it stands below the axis, in the line of the axis' name.
  const below = { x: left, y: fixed[0]?.y ?? base, anchor: 'start' } as const;
  const told = first ? [isFree ? first : { ...first, ...below }] : [];
  const placed = [...fixed, ...told, ...others];
  // On the pale lines rather than far from its own.
  return [...placed, ...placeNames(goal(run, marks, panel), within, taken, placed.map(boxOf))];
}

function now(run: RunSoFar, here: Point | undefined, panel: Panel): readonly Label[] {
  if (!here) return [];
  const { size, top, base, left, room } = panel;
  const value = run.weights[run.present] ?? NaN;
  const whole = `w = ${toldFrom(value, run.goalWeight)}`;
  const fits = textWidth(whole, size) < room.right - left;
  const text = fits ? whole : `w ≈ ${numberText(Number(value.toPrecision(3)))}`;
  const out = here.y > (top + base) / 2 ? 1 : -1;
  const spots = [out, -out].flatMap((way): readonly Spot[] => [
    { x: here.x, y: here.y + way * size * 1.35, anchor: 'middle' },
    { x: here.x + 13, y: here.y + way * size * 0.9, anchor: 'start' },
    { x: here.x - 13, y: here.y + way * size * 0.9, anchor: 'end' },
  ]);
  return [{ text, of: 'weight', size, spots }];
}

/** How the run ended, once the reader has come to that. */
function ending(
  run: RunSoFar,
  here: Point | undefined,
  end: number | undefined,
  { size, top, base, right, small }: Panel,
): readonly Label[] {
  const { outcome, tolerance } = run;
  if (end !== undefined) {
    const text = small ? 'no number' : `after pass ${run.present} ${numberText(run.weights.at(-1) ?? NaN)}`;
    const spots = [top + size * 0.7, base - size].map((y): Spot => ({ x: end - 8, y, anchor: 'end' }));
    return [{ text, of: 'delta', size, spots }];
  }
  if (outcome.kind !== 'converged' || small || !here || !hasEnded(run)) return [];
  const how = tolerance > 0 ? `within ${numberText(tolerance)}` : 'exact';
  const when =
    run.weights.at(-1) === run.weights[0]
      ? 'from the start'
      : `after ${counted(outcome.pass, 'pass', 'passes')}`;
  const text = `${how} ${when}`;
  const out = here.y < (top + base) / 2 ? 1 : -1;
  const anchor = here.x > right - 120 ? 'end' : 'start';
  return [{ text, size, spots: [{ x: here.x, y: here.y + out * size * 2.6, anchor }] }];
}

function goal(
  { goalWeight }: RunSoFar,
  { goal: y }: PassMarks,
  { size, left, right, small, room }: Panel,
): readonly Label[] {
  if (goalWeight === null || small) return [];
  const spots = [right - 4, room.right, (left + right) / 2, left + 34].flatMap((x) =>
    [-1, 1].map((way): Spot => ({ x, y: y + way * size * 0.9, anchor: 'end' })),
  );
  return [{ text: 'goal weight', of: 'goal', size, spots }];
}
