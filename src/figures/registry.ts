import errorAndDelta from './error-and-delta.ts';
import type { Figure } from './figure.ts';
import forwardPropagation from './forward-propagation.ts';
import learningRate from './learning-rate.ts';
import neuron from './neuron.ts';
import oneNeuron from './one-neuron.ts';
import sandbox from './sandbox.ts';
import training from './training.ts';

/** A figure with the names of its views; none where it has but one. */
interface Registered {
  readonly figure: Figure;
  readonly views: readonly string[];
}

const figures: ReadonlyMap<string, Registered> = new Map<string, Registered>([
  ['one-neuron', { figure: oneNeuron, views: [] }],
  ['neuron', { figure: neuron, views: ['alone', 'neuron', 'bars', 'line', 'parts'] }],
  ['forward-propagation', { figure: forwardPropagation, views: ['flow', 'loop'] }],
  ['error-and-delta', { figure: errorAndDelta, views: ['line', 'twice', 'parabola', 'both'] }],
  ['training', { figure: training, views: ['arrange', 'work', 'test', 'tested'] }],
  ['learning-rate', { figure: learningRate, views: ['path', 'passes', 'factors', 'map', 'all'] }],
  ['sandbox', { figure: sandbox, views: ['built', 'path', 'passes', 'map', 'all'] }],
]);

/** The names of all the figures that there are. */
export const figureNames: readonly string[] = [...figures.keys()];

/** The figure of a name. Throws on a name that no figure has. */
export function figureOf(name: string): Figure {
  return registered(name).figure;
}

/** The views of a figure, by its name, that a step can show; none where it has but one. Throws on a name that no figure has. */
export function viewsOf(name: string): readonly string[] {
  return registered(name).views;
}

function registered(name: string): Registered {
  const found = figures.get(name);
  if (!found) throw new Error(`There is no figure named “${name}”; there are ${figureNames.join(', ')}.`);
  return found;
}
