import type { Example } from '../../neuron/example.ts';
import { arrow, headPath } from '../parts/arrow.ts';
import { layer, layers } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import { placeIn } from './plane.ts';
import type { Place, Plane } from './plane.ts';
import type { Plot } from './plot.ts';
import type { Attempt } from './pass-and-test.ts';

/** The radii of a goal, and of a prediction, which fits into it. */
const [goalRadius, predictionRadius] = [8, 5];

/** Draws examples that are only there to be seen beside the others. */
export function drawQuiet(parent: Layer, name: string, examples: readonly Example[], plane: Plane): void {
  layers(parent, name, examples, (each, { input, goal }) => {
    const { x, y } = placeIn(plane, input, goal);
    mark(each, 'circle', 'goal', {
      class: 'fill',
      'data-quantity': 'goal',
      'data-state': 'open',
      cx: x,
      cy: y,
      r: 4.5,
    });
  });
}

/** Draws every example's goal: filled once it is done, open until then. */
export function drawGoals(parent: Layer, name: string, { examples, present }: Plot, plane: Plane): void {
  layers(parent, name, examples, (each, { input, goal, done }) => {
    const { x, y } = placeIn(plane, input, goal);
    const here = input === present?.input;
    const state = done ? null : 'open';
    const r = here ? goalRadius : 6;
    mark(each, 'circle', 'goal', {
      class: 'point',
      'data-quantity': 'goal',
      'data-state': state,
      cx: x,
      cy: y,
      r,
    });
  });
}

/** A prediction's point, with a rim of paper; one beyond the plane is an arrow head that points out of it. */
function predictionAt(group: Layer, place: Place, radius: number): void {
  layers(group, 'beyond', place.beyond === 0 ? [] : [place], (each, { x, y, beyond }) =>
    mark(each, 'path', 'head', {
      class: 'fill',
      'data-quantity': 'prediction',
      d: headPath({ x, y }, (-beyond * Math.PI) / 2, 12),
    }),
  );
  layers(group, 'here', place.beyond === 0 ? [place] : [], (each, { x, y }) =>
    mark(each, 'circle', 'point', {
      class: 'fill joint',
      'data-quantity': 'prediction',
      cx: x,
      cy: y,
      r: radius,
    }),
  );
}

function deltaArrow(group: Layer, goal: Place, prediction: Place, reach: number): void {
  const way = Math.sign(prediction.y - goal.y);
  const short = Math.min(6, Math.abs(prediction.y - goal.y) / 3);
  const [from, to] = [goal.y + way * short, prediction.y - way * short];
  const tip = from + (to - from) * reach;
  arrow(group, 'delta', { x: goal.x, y: from }, { x: goal.x, y: tip }, { of: 'delta', width: 3, head: 11 });
}

/** Draws what was tried before: where the predictions are, and how far from their goals. */
export function drawPast(parent: Layer, name: string, past: readonly Attempt[], plane: Plane): void {
  layers(parent, name, past, (each, { input, prediction, goal, delta }) => {
    const [at, wanted] = [placeIn(plane, input, prediction), placeIn(plane, input, goal)];
    layers(each, 'delta', delta === 0 ? [] : [at], (arrowed) => deltaArrow(arrowed, wanted, at, 1));
    predictionAt(layer(each, 'prediction'), at, 4);
  });
}

/** The way from the input up or down to its prediction. */
function guide(group: Layer, { x, y }: Place, plane: Plane, rise: number): void {
  const base = plane.y(0);
  mark(group, 'line', 'guide', {
    class: 'stroke',
    'data-quantity': 'input',
    'stroke-width': 2,
    'stroke-dasharray': '2 4',
    x1: x,
    x2: x,
    y1: base,
    y2: base + (y - base) * rise,
  });
}

/** Draws the example at work: the way to its prediction, the prediction on the line, and delta from the goal to it. */
export function drawAttempt(parent: Layer, name: string, { present, rise, reach }: Plot, plane: Plane): void {
  layers(parent, name, present ? [present] : [], (each, { input, prediction, goal, delta }) => {
    const [at, wanted] = [placeIn(plane, input, prediction), placeIn(plane, input, goal)];
    guide(each, at, plane, rise);
    layers(each, 'delta', reach > 0 && delta !== 0 ? [at] : [], (arrowed) =>
      deltaArrow(arrowed, wanted, at, reach),
    );
    layers(each, 'prediction', rise >= 1 ? [at] : [], (point, place) =>
      predictionAt(point, place, predictionRadius),
    );
  });
}
