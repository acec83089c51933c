import { along, arrow, curvedArrow, drawArrow } from '../parts/arrow.ts';
import type { ArrowPaths } from '../parts/arrow.ts';
import type { Point } from '../parts/point.ts';
import { axis } from '../parts/axis.ts';
import { bottomSide } from '../parts/axis-sides.ts';
import { dots } from './dots.ts';
import { handle } from '../parts/handle.ts';
import { layer, layers } from '../parts/layer.ts';
import type { PlacedLabel } from '../parts/labels.ts';
import { type Layer, mark } from '../parts/mark.ts';
import type { Panel } from '../parts/panel.ts';
import type { Span } from '../parts/span.ts';
import { parabolaPath } from '../parts/parabola.ts';
import { texts } from '../parts/text.ts';
import { goalName, pathNames } from './path-labels.ts';
import { type Hop, type PathMarks, bendOf, pathMarks } from './path-marks.ts';
import { pathPlaces } from './path-places.ts';
import { ticksIn } from './ticks.ts';
import type { RunSoFar } from './run-so-far.ts';

/** Draws the mean error over the weights of a span, and on it the path of the weight: a curved step an update, a larger point a pass. */
export function pathView(parent: Layer, name: string, run: RunSoFar, scale: Span, panel: Panel): void {
  const group = layer(parent, name);
  const places = pathPlaces(run, scale, panel);
  const marks = pathMarks(run, places, panel);
  const { base, small } = panel;
  axis(group, 'axis', {
    side: bottomSide,
    scale: places.scale,
    at: base,
    ticks: ticksIn(places.scale, small ? 3 : 6),
  });
  mark(group, 'path', 'curve', {
    class: 'stroke',
    'data-quantity': 'error',
    'stroke-width': 2.5,
    d: parabolaPath(places.parabola),
  });
  const aim = goalName(marks, panel);
  layers(group, 'goal', aim, (each, over) => stem(each, over, panel));
  drop(group, marks.now, panel);
  drawHops(layer(group, 'hops'), marks.hops, panel);
  const { x, y } = marks.start;
  handle(group, 'start', {
    of: 'w',
    quantity: 'weight',
    axis: 'x',
    unit: places.unit,
    x,
    y,
    open: run.present > 0,
  });
  layers(group, 'here', run.present ? [marks] : [], (each, here) => presentPoint(each, here, panel));
  texts(group, 'names', pathNames(run, marks, panel, places, aim));
}

function stem(group: Layer, { x, y, size }: PlacedLabel, { base }: Panel): void {
  const ends = { x1: x, x2: x, y1: base, y2: y + size * 0.75 };
  mark(group, 'line', 'stem', { class: 'stroke', 'data-quantity': 'goal', 'stroke-width': 2.5, ...ends });
}

function drop(group: Layer, { x, y }: Point, { base }: Panel): void {
  const look = {
    class: 'stroke',
    'data-quantity': 'weight',
    'stroke-width': 1.5,
    'stroke-dasharray': '1.5 4',
  };
  mark(group, 'line', 'drop', { ...look, x1: x, x2: x, y1: base, y2: y });
}

/** All hops in three marks, however many they are: their lines, the heads of the long ones, and the points where they end. */
function drawHops(group: Layer, hops: readonly Hop[], panel: Panel): void {
  const steps = hops.map((hop) => stepOf(hop, panel));
  const all = (part: keyof ArrowPaths): string => steps.map((step) => step[part]).join('');
  const paths = { shaft: all('shaft'), head: all('head') };
  drawArrow(group, 'steps', paths, { of: 'weight', width: 1.5, state: 'quiet' });
  const ends = hops.map(({ to, radius }) => ({ ...to, radius }));
  dots(group, 'ends', ends);
}

/** The paths of a hop: that of a long one ends with a head, short of its point. */
function stepOf(hop: Hop, panel: Panel): ArrowPaths {
  const { from, to, radius, length } = hop;
  const bend = bendOf(hop, panel);
  if (length <= 30) return curvedArrow(from, bend, to, 0);
  const angle = Math.atan2(to.y - bend.y, to.x - bend.x);
  return curvedArrow(from, bend, along(to, angle, -radius - 1.5), 8);
}

/** The weight now; where it is out of sight, or no longer a number, an arrow that leaves the drawing. */
function presentPoint(
  group: Layer,
  { now: { x, y, beyond }, away }: PathMarks,
  { left, right, small, room }: Panel,
): void {
  const out = beyond || away;
  const r = small ? 6.5 : 8;
  layers(group, 'at', out ? [] : [r], (each) =>
    mark(each, 'circle', 'point', { class: 'point present', 'data-quantity': 'weight', cx: x, cy: y, r }),
  );
  const side = x < (left + right) / 2 ? -1 : 1;
  const from = { x, y: y + 26 };
  layers(group, 'out', out ? [from] : [], (each) =>
    arrow(
      each,
      'arrow',
      from,
      { x: Math.max(room.left, Math.min(room.right, x + side * 14)), y: y - 10 },
      { of: 'weight', width: 3, head: 14 },
    ),
  );
}
