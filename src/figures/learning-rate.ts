import { learningRateResults } from '../quantities/learning-rate-results.ts';
import type { Figure } from './figure.ts';
import { drawRuns } from './learning-rate/draw-runs.ts';
import { factorsView } from './learning-rate/factors-view.ts';
import { learningRateSceneOf } from './learning-rate/learning-rate-scene.ts';
import type { LearningRateScene } from './learning-rate/learning-rate-scene.ts';

/**
 * What a learning rate does: the path of the weight on the error's parabola, the weight over the passes, what each example
 * multiplies the distance by, and how many passes every learning rate needs. A step shows `path`, `passes`, `factors`, `map` or `all`.
 */
const learningRate: Figure<LearningRateScene> = {
  name: 'The learning rate',
  results: learningRateResults,
  scene: learningRateSceneOf,
  draw(root, scene, frame) {
    const { group, room } = drawRuns(root, scene, frame);
    if (room.factors) factorsView(group, 'factors', scene.training, room.factors);
  },
};

export default learningRate;
