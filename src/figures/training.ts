import { trainingResults } from '../quantities/training-results.ts';
import type { Figure } from './figure.ts';
import { onlyLayer } from './parts/layer.ts';
import { stopIn } from './stops.ts';
import { drawArrange } from './training/arrange.ts';
import { drawPlot } from './training/plot.ts';
import { roomFor } from './training/room.ts';
import { drawStrip } from './training/strip.ts';
import { trainingSceneOf } from './training/training-scene.ts';
import type { TrainingScene } from './training/training-scene.ts';

/**
 * The first neural network: the program's lines going to their new places, the neuron at work on its training data, and its test.
 * A step shows `arrange`, `work`, `test` or `tested`.
 */
const training: Figure<TrainingScene> = {
  name: 'Training and testing a neuron',
  results: trainingResults,
  scene: trainingSceneOf,
  stop: stopIn(trainingSceneOf),
  draw(root, scene, frame) {
    const group = onlyLayer(root, scene.view);
    if (scene.view === 'arrange') {
      drawArrange(group, scene, frame);
      return;
    }
    const room = roomFor(frame);
    drawStrip(group, 'strip', scene.strip, room);
    drawPlot(group, 'plot', scene.plot, room);
  },
};

export default training;
