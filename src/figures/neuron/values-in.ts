import { predict } from '../../neuron/predict.ts';
import { numberOf } from '../../quantities/number-of.ts';
import type { Numbers } from '../../story/number.ts';
import type { NeuronValues } from '../parts/neuron.ts';

/**
 * What goes into the neuron of a chapter without a goal, its weight, and what comes out. Throws where the chapter does not declare `x`
 * and `w`.
 */
export function valuesIn(numbers: Numbers): NeuronValues {
  const input = numberOf(numbers, 'x');
  const weight = numberOf(numbers, 'w');
  return { input, weight, prediction: predict(input, weight) };
}
