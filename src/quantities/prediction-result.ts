import { predict } from '../neuron/predict.ts';
import type { Numbers } from '../story/number.ts';
import { numberOf } from './number-of.ts';
import type { Result } from './result.ts';
import { valueResult } from './value-result.ts';

/** The prediction in a chapter without a goal. */
export function predictionResult(numbers: Numbers): Result {
  return valueResult(predict(numberOf(numbers, 'x'), numberOf(numbers, 'w')), 'prediction');
}
