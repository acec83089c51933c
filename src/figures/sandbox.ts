import { predict } from '../neuron/predict.ts';
import { sandboxResults } from '../quantities/sandbox-results.ts';
import type { Figure, Frame } from './figure.ts';
import { drawRuns } from './learning-rate/draw-runs.ts';
import { type LearningRateScene, learningRateSceneOf } from './learning-rate/learning-rate-scene.ts';
import { passesView } from './learning-rate/passes-view.ts';
import { onlyLayer } from './parts/layer.ts';
import { neuron, type NeuronValues } from './parts/neuron.ts';
import type { NeuronPlace } from './parts/neuron-place.ts';
import type { Panel } from './parts/panel.ts';

/** What the sandbox shows: what the figure of the learning rate does, or, in one picture, what was built. */
interface SandboxScene extends LearningRateScene {
  /** The neuron as it is at the present pass, given the first training example; left out where the runs are shown. */
  readonly built?: NeuronValues;
}

/** Where the neuron and its passes stand in a frame. */
function placesIn({ name, width, height }: Frame): { neuron: NeuronPlace; passes: Panel } {
  const isWide = name === 'wide';
  const place = isWide
    ? { x: 70, y: 110, width: 500, radius: 62, size: 15 }
    : { x: 40, y: 54, width: 280, radius: 34, size: 13 };
  const top = isWide ? 250 : 126;
  return {
    neuron: place,
    passes: {
      left: isWide ? 76 : 54,
      right: width - (isWide ? 30 : 16),
      top,
      base: height - (isWide ? 68 : 44),
      size: place.size,
      room: { left: 8, top: top - 12, right: width - 8, bottom: height - 4 },
      small: true,
    },
  };
}

/** The sandbox of the last chapter. A step shows `built`, or a view of the figure of the learning rate, save `factors`. */
const sandbox: Figure<SandboxScene> = {
  name: 'The sandbox',
  results: sandboxResults,
  scene(moment) {
    if (moment.step.show !== 'built') return learningRateSceneOf(moment);
    const scene = learningRateSceneOf(moment, 'path');
    const { examples, weights, present } = scene.run;
    const [input, weight] = [examples[0]?.input ?? 0, weights[present] ?? NaN];
    return { ...scene, built: { input, weight, prediction: predict(input, weight) } };
  },
  draw(root, scene, frame) {
    if (!scene.built) {
      drawRuns(root, scene, frame);
      return;
    }
    const group = onlyLayer(root, 'built');
    const places = placesIn(frame);
    neuron(group, scene.built, places.neuron, { output: 'prediction' });
    passesView(group, 'passes', scene.run, places.passes);
  },
};

export default sandbox;
