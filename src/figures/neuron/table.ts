import type { Scene } from '../figure.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import { numberText } from '../../story/number-text.ts';

/** The neuron's three values as a table; `output` is the name of what comes out. */
export const tableOf = ({ input, weight, prediction }: NeuronValues, output = 'output'): Scene['table'] => ({
  head: ['quantity', 'symbol', 'value'],
  rows: [
    ['input', 'x', numberText(input)],
    ['weight', 'w', numberText(weight)],
    [output, 'y = x · w', numberText(prediction)],
  ],
});
