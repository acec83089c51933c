import type { Piece } from '../../quantities/piece.ts';
import type { View } from '../neuron.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import { said } from '../../quantities/piece.ts';

function neuronCaption({ input, weight, prediction }: NeuronValues): readonly Piece[] {
  const [x, w, y] = [said('input', input), said('weight', weight), said('prediction', prediction)];
  if (weight === 0) return ['The weight is ', w, ': whatever comes in, here ', x, ', the output is ', y, '.'];
  if (weight === 1) return ['The weight is ', w, ': the output is the input itself, ', y, '.'];
  return ['The input ', x, ' is multiplied by the weight ', w, ', and the output is ', y, '.'];
}

/** What multiplying by a weight does to the input's bar. */
function doing(weight: number): string {
  const size = Math.abs(weight);
  const change = size > 1 ? 'stretches' : 'shrinks';
  if (weight > 0) return `${change} the input`;
  return size === 1 ? 'turns the input round' : `turns the input round and ${change} it`;
}

function barsCaption({ input, weight, prediction }: NeuronValues): readonly Piece[] {
  const [x, w, y] = [said('input', input), said('weight', weight), said('prediction', prediction)];
  if (input === 0)
    return ['An input of ', x, ' has no length to change: whatever the weight, the output is ', y, '.'];
  if (weight === 0)
    return ['A weight of ', w, ' leaves nothing of the input ', x, ': the output is ', y, '.'];
  if (weight === 1) return ['A weight of ', w, ' changes nothing: input and output are both ', y, '.'];
  return ['A weight of ', w, ` ${doing(weight)}: `, x, ' becomes ', y, '.'];
}

function lineCaption({ input, weight, prediction }: NeuronValues): readonly Piece[] {
  const [x, y] = [said('input', input), said('prediction', prediction)];
  const here: readonly Piece[] = ['; an input of ', x, ' gives ', y, '.'];
  if (weight === 0) return ['With a weight of ', said('weight', 0), ' the line is flat', ...here];
  const way = weight > 0 ? 'rises' : 'falls';
  return [`Each time the input grows by 1, the output ${way} by `, said('weight', Math.abs(weight)), ...here];
}

const partsCaption = (values: NeuronValues): readonly Piece[] => [
  ...neuronCaption(values),
  ' The full definition adds a bias to that, and bends the result with an activation function.',
];

/** What the neuron's figure says in words: true for any numbers. */
export function captionOf(view: View, values: NeuronValues): readonly Piece[] {
  const captions = {
    alone: neuronCaption,
    neuron: neuronCaption,
    bars: barsCaption,
    line: lineCaption,
    parts: partsCaption,
  };
  return captions[view](values);
}
