import { layers } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import type { Panel } from '../parts/panel.ts';
import type { ErrorScene } from './error-scene.ts';
import { predictionPlaces } from './places.ts';
import type { LinePanel } from './room.ts';

/**
 * Draws threads from each weight on the upper axis to the prediction that it makes on the number line beneath. The two stand right
 * above one another for an input above 0 only; otherwise there are no threads. They begin beneath the weights' names.
 */
export function guides(parent: Layer, name: string, scene: ErrorScene, upper: Panel, lower: LinePanel): void {
  const { update, after, known } = scene;
  const places = predictionPlaces(scene, lower);
  const next = known.has('next-prediction') ? [after.prediction] : [];
  const ends = [update.prediction, update.goal, ...next];
  const inRoom = ends.map((value) => places.of(value)).filter(({ beyond }) => beyond === 0);
  layers(parent, name, update.input > 0 ? inRoom : [], (each, { x }) =>
    mark(each, 'line', 'thread', {
      class: 'thread',
      'stroke-dasharray': '1.5 4',
      x1: x,
      x2: x,
      y1: upper.base + upper.size * 3.05,
      y2: lower.base,
    }),
  );
}
