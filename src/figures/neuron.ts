import { neuronResults } from '../quantities/neuron-results.ts';
import type { Moment } from '../story/moment.ts';
import type { Figure, Frame, Scene } from './figure.ts';
import { drawBars } from './neuron/bars.ts';
import { captionOf } from './neuron/caption.ts';
import { drawAlone, drawDiagram } from './neuron/diagram.ts';
import { drawLeftOut } from './neuron/left-out.ts';
import { drawLine } from './neuron/line.ts';
import { tableOf } from './neuron/table.ts';
import { valuesIn } from './neuron/values-in.ts';
import { onlyLayer } from './parts/layer.ts';
import type { Layer } from './parts/mark.ts';
import type { NeuronValues } from './parts/neuron.ts';

const views = {
  alone: drawAlone,
  neuron: drawDiagram,
  bars: drawBars,
  line: drawLine,
  parts: drawLeftOut,
} satisfies Record<string, (parent: Layer, values: NeuronValues, frame: Frame, scaled: NeuronValues) => void>;

/**
 * What the figure can show: the neuron alone, with its formula, its input and output as bars, the line y = w · x, or the neuron with
 * the parts that it is without.
 */
export type View = keyof typeof views;

/** One neuron at work, in one of its views. */
interface NeuronScene extends Scene {
  readonly view: View;
  readonly values: NeuronValues;
  readonly scale: NeuronValues;
}

const isView = (show: string): show is View => Object.hasOwn(views, show);

function scene({ step, numbers }: Moment): NeuronScene {
  const values = valuesIn(numbers);
  const view = isView(step.show) ? step.show : 'neuron';
  return { view, values, scale: values, caption: captionOf(view, values), table: tableOf(values) };
}

function draw(root: SVGSVGElement, { view, values, scale }: NeuronScene, frame: Frame): void {
  views[view](onlyLayer(root, view), values, frame, scale);
}

const figure: Figure<NeuronScene> = { name: 'An artificial neuron', results: neuronResults, scene, draw };

export default figure;
