import errorAndDelta from './error-and-delta.ts';
import type { Figure } from './figure.ts';
import forwardPropagation from './forward-propagation.ts';
import learningRate from './learning-rate.ts';
import neuron from './neuron.ts';
import oneNeuron from './one-neuron.ts';
import sandbox from './sandbox.ts';
import training from './training.ts';

const figures: ReadonlyMap<string, Figure> = new Map<string, Figure>([
  ['one-neuron', oneNeuron],
  ['neuron', neuron],
  ['forward-propagation', forwardPropagation],
  ['error-and-delta', errorAndDelta],
  ['training', training],
  ['learning-rate', learningRate],
  ['sandbox', sandbox],
]);

/** The figure of a name. Throws on a name that no figure has. */
export function figureOf(name: string): Figure {
  const figure = figures.get(name);
  if (!figure)
    throw new Error(`There is no figure named “${name}”; there are ${[...figures.keys()].join(', ')}.`);
  return figure;
}
