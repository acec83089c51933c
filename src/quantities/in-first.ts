import type { Update } from '../neuron/update.ts';
import type { Quantity } from './quantity.ts';
import type { ResultOf } from './result.ts';
import { firstPassIn } from './trained.ts';
import { valueResult } from './value-result.ts';

/** A number of the first update, whether or not a pass is asked for. */
export const inFirst =
  (quantity: Quantity, of: (made: Update) => number): ResultOf =>
  (numbers) => {
    const [first] = firstPassIn(numbers);
    return valueResult(first ? of(first) : NaN, quantity);
  };
