import type { Figure } from './figure.ts';
import { factorsView } from './learning-rate/factors-view.ts';
import { learningRateSceneOf } from './learning-rate/learning-rate-scene.ts';
import type { LearningRateScene } from './learning-rate/learning-rate-scene.ts';
import { mapView } from './learning-rate/map-view.ts';
import { passesView } from './learning-rate/passes-view.ts';
import { pathView } from './learning-rate/path-view.ts';
import { roomFor } from './learning-rate/room.ts';
import { onlyLayer } from './parts/layer.ts';

/**
 * What a learning rate does: the path of the weight on the error's parabola, the weight over the passes, what each example
 * multiplies the distance by, and how many passes every learning rate needs. A step shows `path`, `passes`, `factors`, `map` or `all`.
 */
const learningRate: Figure<LearningRateScene> = {
  name: 'The learning rate',
  scene: learningRateSceneOf,
  draw(root, { view, training, map }, frame) {
    const room = roomFor(frame, view);
    const group = onlyLayer(root, view);
    if (room.path) pathView(group, 'path', training, room.path);
    if (room.passes) passesView(group, 'passes', training, room.passes);
    if (room.factors) factorsView(group, 'factors', training, room.factors);
    if (room.map && map) mapView(group, 'map', training, map, room.map);
  },
};

export default learningRate;
