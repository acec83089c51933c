import { deltaOf } from '../../neuron/delta.ts';
import { errorOf } from '../../neuron/error.ts';
import { predict } from '../../neuron/predict.ts';
import { curvedArrow, drawArrow } from '../parts/arrow.ts';
import type { Point } from '../parts/point.ts';
import { axis } from '../parts/axis.ts';
import { bottomSide } from '../parts/axis-sides.ts';
import { freeTicks } from '../parts/free-ticks.ts';
import { handle } from '../parts/handle.ts';
import { boxOf } from '../parts/labels.ts';
import { layer, layers } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import type { Panel } from '../parts/panel.ts';
import { parabolaPath, pointAt, stepBend } from '../parts/parabola.ts';
import type { Parabola } from '../parts/parabola.ts';
import { texts } from '../parts/text.ts';
import type { ErrorScene } from './error-scene.ts';
import { curveNames, stemHeight, weightNames } from './parabola-labels.ts';
import type { CurveMarks } from './parabola-labels.ts';
import { errorScale, weightPlaces } from './places.ts';
import type { Places } from './places.ts';

function parabolaOf(scene: ErrorScene, places: Places, panel: Panel): Parabola {
  const { input, goal } = scene.update;
  return {
    error: (weight) => errorOf(deltaOf(predict(input, weight), goal)),
    across: places.scale,
    up: errorScale(scene, panel),
  };
}

/** Where the neuron stands, where its update takes it, and where it would be right. */
function marksOf(scene: ErrorScene, places: Places, parabola: Parabola, { top }: Panel): CurveMarks {
  const { update, after, goalWeight, known } = scene;
  const stand = (weight: number): Point => {
    const { x, beyond } = places.of(weight);
    const { y } = pointAt(parabola, weight);
    return { x, y: beyond || !(y >= top) ? top : y };
  };
  const now = stand(update.weight);
  const next = { ...stand(after.weight), beyond: places.of(after.weight).beyond };
  const bottom = goalWeight === null ? undefined : places.of(goalWeight);
  return {
    now,
    ...(after.weight === update.weight || !known.has('next-weight')
      ? {}
      : { next: { ...next, bend: stepBend(now, next, top - 8) } }),
    ...(bottom && !bottom.beyond ? { bottom: bottom.x } : {}),
  };
}

function goalStem(group: Layer, x: number, base: number, top: number): void {
  mark(group, 'line', 'stem', {
    class: 'stroke',
    'data-quantity': 'goal',
    'stroke-width': 2.5,
    x1: x,
    x2: x,
    y1: base,
    y2: top,
  });
}

function drop(group: Layer, { x, y }: Point, base: number): void {
  const ends = { x1: x, x2: x, y1: base, y2: y };
  mark(group, 'line', 'drop', {
    class: 'stroke drop',
    'data-quantity': 'error',
    'stroke-dasharray': '1.5 4',
    ...ends,
  });
}

/** The step that the update takes, and the weight after it: open, for it has not happened; beyond the room, an arrow out. */
function step(group: Layer, now: Point, next: NonNullable<CurveMarks['next']>): void {
  const { bend } = next;
  const angle = Math.atan2(next.y - bend.y, next.x - bend.x);
  const gap = next.beyond ? 0 : 10;
  const end = { x: next.x - Math.cos(angle) * gap, y: next.y - Math.sin(angle) * gap };
  const far = Math.hypot(next.x - now.x, next.y - now.y) > 24;
  layers(group, 'way', far ? [end] : [], (each, to) =>
    drawArrow(each, 'step', curvedArrow(now, bend, to, 10), { of: 'weight' }),
  );
  layers(group, 'after', next.beyond ? [] : [next], (each, { x, y }) =>
    mark(each, 'circle', 'point', {
      class: 'point',
      'data-quantity': 'weight',
      'data-state': 'open',
      cx: x,
      cy: y,
      r: 6.5,
    }),
  );
}

/** Draws the error over the weight: the neuron's place on the curve, and the step that its update takes. */
export function parabolaView(parent: Layer, name: string, scene: ErrorScene, panel: Panel): void {
  const group = layer(parent, name);
  const places = weightPlaces(scene, panel);
  const parabola = parabolaOf(scene, places, panel);
  const marks = marksOf(scene, places, parabola, panel);
  const { base } = panel;
  const { now, next, bottom } = marks;
  const below = weightNames(scene, marks, panel);
  const feet = [now, ...(next ? [next] : [])].map(({ x, y }) => ({
    left: x - 8,
    right: x + 8,
    top: y,
    bottom: y + 12,
  }));
  const ticks = freeTicks(places.scale, base, 4, [...below.map(boxOf), ...feet]);
  mark(group, 'line', 'errors', { class: 'rule', x1: panel.left, x2: panel.left, y1: base, y2: panel.top });
  axis(group, 'axis', { side: bottomSide, scale: places.scale, at: base, ticks });
  layers(group, 'drops', next && !next.beyond ? [now, next] : [now], (each, point) =>
    drop(each, point, base),
  );
  mark(group, 'path', 'curve', {
    class: 'stroke',
    'data-quantity': 'error',
    'stroke-width': 2.5,
    d: parabolaPath(parabola),
  });
  layers(group, 'goal', bottom === undefined ? [] : [bottom], (each, x) =>
    goalStem(each, x, base, base - stemHeight(panel)),
  );
  layers(group, 'step', next ? [next] : [], (each, to) => step(each, now, to));
  handle(group, 'weight', { of: 'w', quantity: 'weight', axis: 'x', unit: places.unit, radius: 8.5, ...now });
  texts(group, 'names-below', below);
  texts(group, 'names-above', curveNames(scene, marks, panel, parabola));
}
