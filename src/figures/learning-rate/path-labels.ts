import { weightText } from '../../quantities/end-text.ts';
import type { Point } from '../parts/arrow.ts';
import { boxAround, boxesAlong } from '../parts/boxes.ts';
import { curveBoxes } from './curve-boxes.ts';
import { boxOf, placeLabels } from '../parts/labels.ts';
import type { Box, Label, PlacedLabel, Spot } from '../parts/labels.ts';
import { pointAt } from '../parts/parabola.ts';
import { textWidth } from '../parts/text-width.ts';
import { type PathMarks, bendOf, stemHeight } from './path-marks.ts';
import { placeNames } from './place-names.ts';
import type { PathPlaces } from './path-places.ts';
import type { Panel } from './room.ts';
import type { Training } from './training.ts';

/** The names on the path's drawing: the weight now under its place, the goal, the start, and the curve. */
export function pathNames(
  training: Training,
  marks: PathMarks,
  panel: Panel,
  places: PathPlaces,
): readonly PlacedLabel[] {
  const { base, room } = panel;
  const above = { ...room, bottom: base - 3 };
  const points = pointsOf(marks);
  const taken = [...points, ...takenBy(marks, panel, places)];
  // The goal weight's name stays with its stem: the hops may pass behind it.
  const aim = placeLabels(goal(marks, panel), above, points);
  const first = [...aim, ...placeNames(curve(places, panel), above, taken, aim.map(boxOf))];
  // In a crowd the start's name would land by some other point, and name that.
  const near = ({ y }: PlacedLabel): boolean => Math.abs(y - marks.start.y) < panel.size * 2.2;
  const wider = first.map(boxOf).map((box) => ({ ...box, left: box.left - 8, right: box.right + 8 }));
  return [
    ...placeLabels([now(training, marks, panel)], room),
    ...first,
    ...placeNames(start(marks, panel), above, taken, wider).filter(near),
  ];
}

function now(
  { weights, present, goalWeight }: Training,
  { now: { x }, away }: PathMarks,
  { size, base, room: within }: Panel,
): Label {
  const value = `w = ${weightText(weights[present] ?? 0, goalWeight)}`;
  const words = away
    ? ['weight w: no longer a number', 'w: no longer a number', 'no number']
    : [`weight ${value}`, value];
  const room = within.right - within.left;
  const text = words.find((each) => textWidth(each, size) <= room) ?? words.at(-1) ?? '';
  return { text, of: 'weight', size, spots: [{ x, y: base + size * 2.3, anchor: 'middle' }] };
}

function goal({ goal: x }: PathMarks, panel: Panel): readonly Label[] {
  if (x === undefined) return [];
  const y = panel.base - stemHeight(panel) - panel.size * 0.75;
  return [{ text: 'goal weight', of: 'goal', size: panel.size, spots: [{ x, y, anchor: 'middle' }] }];
}

function start({ start: place }: PathMarks, { size }: Panel): readonly Label[] {
  const spots: readonly Spot[] = [
    { x: place.x - 14, y: place.y + size * 0.5, anchor: 'end' },
    { x: place.x + 14, y: place.y - size * 0.8, anchor: 'start' },
    { x: place.x - 14, y: place.y - size * 0.8, anchor: 'end' },
  ];
  return [{ text: 'start', of: 'weight', size, spots }];
}

function curve({ parabola }: PathPlaces, { size, small }: Panel): readonly Label[] {
  const shares = [0.85, 0.75, 0.65, 1];
  const outside = [1, -1].flatMap((way) =>
    shares.map((share): Spot => {
      const { x, y } = pointAt(parabola, way * share);
      return { x: x + way * 12, y: y + size * 0.3, anchor: way > 0 ? 'start' : 'end' };
    }),
  );
  return [{ text: small ? 'error E' : 'mean error E', of: 'error', size, spots: outside }];
}

/** What the start, the present place and the ends of the hops cover. */
const pointsOf = ({ start: from, now: here, hops }: PathMarks): readonly Box[] => [
  ...hops.map(({ to }) => boxAround(to, 6)),
  boxAround(from, 11),
  boxAround(here, 11),
];

/** What the curve and all lines cover. */
function takenBy(marks: PathMarks, panel: Panel, { parabola }: PathPlaces): readonly Box[] {
  const [from = 0, to = 0] = parabola.across.domain();
  const shares = Array.from({ length: 121 }, (_, place) => from + ((to - from) * place) / 120);
  const points = shares.map((share) => pointAt(parabola, share)).filter(({ y }) => y >= panel.top - 12);
  const stand = (x: number): readonly Point[] =>
    [0.2, 0.5, 0.8].map((share) => ({ x, y: panel.base - share * stemHeight(panel) }));
  return [
    ...points.map((point) => boxAround(point, 4, 6)),
    ...(marks.goal === undefined
      ? []
      : stand(marks.goal).map((point) => boxAround(point, 5, stemHeight(panel) / 5))),
    ...marks.hops.flatMap((hop) => curveBoxes([hop.from, bendOf(hop, panel), hop.to])),
    ...boxesAlong(marks.now, { x: marks.now.x, y: panel.base }, 3),
  ];
}
