import { errorAndDeltaResults } from '../quantities/error-and-delta-results.ts';
import { errorSceneOf } from './error-and-delta/error-scene.ts';
import type { ErrorScene } from './error-and-delta/error-scene.ts';
import { guides } from './error-and-delta/guides.ts';
import { lineView } from './error-and-delta/line-view.ts';
import { parabolaView } from './error-and-delta/parabola-view.ts';
import { roomFor } from './error-and-delta/room.ts';
import type { Figure } from './figure.ts';
import { neuron } from './parts/neuron.ts';
import { onlyLayer } from './parts/layer.ts';

/**
 * How wrong one prediction is, and what the update does about it: prediction, goal, delta and the error's square on a number line;
 * the error over the weight with the neuron's place on it and its next one. A step shows `line`, `parabola` or both, or `twice`:
 * the line with the error of a prediction twice as far off. What the step's line of the program has not come to yet is not shown.
 */
const errorAndDelta: Figure<ErrorScene> = {
  name: 'Error and delta',
  results: errorAndDeltaResults,
  scene: errorSceneOf,
  draw(root, scene, frame) {
    const room = roomFor(frame, scene.view);
    const group = onlyLayer(root, scene.view);
    if (room.line && room.parabola) guides(group, 'guides', scene, room.parabola, room.line);
    if (room.neuron)
      neuron(group, scene.update, room.neuron, {
        hands: true,
        output: 'prediction',
        out: scene.known.has('prediction'),
      });
    if (room.parabola) parabolaView(group, 'parabola', scene, room.parabola);
    if (room.line) lineView(group, 'line', scene, room.line);
  },
};

export default errorAndDelta;
