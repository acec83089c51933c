import { predictionResult } from '../quantities/prediction-result.ts';
import type { Moment } from '../story/moment.ts';
import type { Figure, Frame, Scene } from './figure.ts';
import { captionOf } from './neuron/caption.ts';
import { tableOf } from './neuron/table.ts';
import { valuesIn } from './neuron/values-in.ts';
import { drawLever } from './one-neuron/lever.ts';
import { layer } from './parts/layer.ts';
import type { NeuronValues } from './parts/neuron.ts';

/** The living neuron of the front page. */
interface OneNeuronScene extends Scene {
  readonly values: NeuronValues;
  readonly scale: NeuronValues;
}

function scene({ numbers }: Moment): OneNeuronScene {
  const values = valuesIn(numbers);
  return { values, scale: values, caption: captionOf('neuron', values), table: tableOf(values) };
}

function draw(root: SVGSVGElement, { values, scale }: OneNeuronScene, frame: Frame): void {
  drawLever(layer(root, 'neuron'), values, frame, scale);
}

const results = new Map([['prediction', predictionResult]]);

const figure: Figure<OneNeuronScene> = { name: 'One neuron', results, scene, draw };

export default figure;
