import { boxAround, boxesAlong, overlap } from '../parts/boxes.ts';
import { curveBoxes, parabolaBoxes } from '../parts/curve-boxes.ts';
import { boxOf, placeLabels } from '../parts/labels.ts';
import type { Label, PlacedLabel, Spot } from '../parts/labels.ts';
import type { Box } from '../parts/boxes.ts';
import type { Panel } from '../parts/panel.ts';
import { pointAt } from '../parts/parabola.ts';
import { textWidth } from '../parts/text-width.ts';
import { type PathMarks, bendOf } from './path-marks.ts';
import { placeNames } from './place-names.ts';
import type { PathPlaces } from './path-places.ts';
import type { RunSoFar } from './run-so-far.ts';
import { toldFrom } from '../../quantities/told-from.ts';

/** The name of the goal weight, over its stem and over what passes there of the path; none where there is no goal weight. */
export function goalName(marks: PathMarks, panel: Panel): readonly PlacedLabel[] {
  const { goal: x } = marks;
  if (x === undefined) return [];
  const { size, base, top, room } = panel;
  const y = base - Math.min(size * 3.4, (base - top) * 0.25) - size * 0.75;
  const spots: readonly Spot[] = [{ x, y, anchor: 'middle' }];
  const above = { ...room, bottom: y + size };
  return placeLabels([{ text: 'goal weight', of: 'goal', size, spots }], above, pathBoxes(marks, panel));
}

/** The names on the path's drawing: the weight now under its place, the goal weight, the start, and the curve. */
export function pathNames(
  run: RunSoFar,
  marks: PathMarks,
  panel: Panel,
  places: PathPlaces,
  aim: readonly PlacedLabel[],
): readonly PlacedLabel[] {
  const { base, room } = panel;
  const above = { ...room, bottom: base - 3 };
  const stems = aim.flatMap(({ x, y }) => boxesAlong({ x, y }, { x, y: base }, 5));
  const taken = [...stems, ...pathBoxes(marks, panel), ...plotBoxes(marks, panel, places)];
  const first = [...aim, ...placeNames(curve(places, panel), above, taken, aim.map(boxOf))];
  // In a crowd the start's name would land by some other point, and name that.
  const near = ({ y }: PlacedLabel): boolean => Math.abs(y - marks.start.y) < panel.size * 2.2;
  const wider = first.map(boxOf).map((box) => ({ ...box, left: box.left - 8, right: box.right + 8 }));
  const present = placeLabels([now(run, marks, panel)], room);
  const beside = placeNames(start(marks, panel), above, taken, wider).filter(near);
  return [...present, ...first, ...(beside.length > 0 ? beside : startBelow(marks, panel, present))];
}

function now(
  { weights, present, goalWeight }: RunSoFar,
  { now: { x }, away }: PathMarks,
  { size, base, room: within }: Panel,
): Label {
  const value = toldFrom(weights[present] ?? 0, goalWeight);
  const words = away
    ? [`weight w: ${value}`, `w: ${value}`, 'no number']
    : [`weight w = ${value}`, `w = ${value}`];
  const room = within.right - within.left;
  const text = words.find((each) => textWidth(each, size) <= room) ?? words.at(-1) ?? '';
  return { text, of: 'weight', size, spots: [{ x, y: base + size * 2.3, anchor: 'middle' }] };
}

function start({ start: place }: PathMarks, { size }: Panel): readonly Label[] {
  const spots: readonly Spot[] = [
    { x: place.x - 14, y: place.y + size * 0.5, anchor: 'end' },
    { x: place.x + 14, y: place.y - size * 0.8, anchor: 'start' },
    { x: place.x - 14, y: place.y - size * 0.8, anchor: 'end' },
  ];
  return [{ text: 'start', of: 'weight', size, spots }];
}

/** The start's name under the scale, where there is none beside the start: none where the weight's own name stands there. */
function startBelow(
  { start: { x } }: PathMarks,
  { size, base }: Panel,
  names: readonly PlacedLabel[],
): readonly PlacedLabel[] {
  const below: PlacedLabel = { text: 'start', of: 'weight', size, x, y: base + size * 2.3, anchor: 'middle' };
  return names.some((name) => overlap(boxOf(name), boxOf(below)) > 0) ? [] : [below];
}

function curve({ parabola }: PathPlaces, { size }: Panel): readonly Label[] {
  const shares = [0.85, 0.75, 0.65, 1];
  const outside = [1, -1].flatMap((way) =>
    shares.map((share): Spot => {
      const { x, y } = pointAt(parabola, way * share);
      return { x: x + way * 12, y: y + size * 0.3, anchor: way > 0 ? 'start' : 'end' };
    }),
  );
  return [{ text: 'mean error', of: 'error', size, spots: outside }];
}

/** What the start, the present place and the hops cover. */
const pathBoxes = ({ start: from, now: here, hops }: PathMarks, panel: Panel): readonly Box[] => [
  ...hops.flatMap((hop) => curveBoxes([hop.from, bendOf(hop, panel), hop.to], 3.5)),
  ...hops.map(({ to }) => boxAround(to, 6)),
  boxAround(from, 11),
  boxAround(here, 11),
];

/** What the curve and the drop to the level line cover. */
const plotBoxes = (marks: PathMarks, { base }: Panel, { parabola }: PathPlaces): readonly Box[] => [
  ...parabolaBoxes(parabola, 4, 6),
  ...boxesAlong(marks.now, { x: marks.now.x, y: base }, 3),
];
