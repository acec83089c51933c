import type { Update } from '../neuron/update.ts';
import type { Numbers } from '../story/number.ts';
import type { Quantity } from './quantity.ts';
import type { ResultOf } from './result.ts';
import { firstPassIn } from './trained.ts';
import { valueResult } from './value-result.ts';

/** A result that is words: a part of a sentence or, with a capital, a whole one. */
export const said =
  (of: (numbers: Numbers) => string): ResultOf =>
  (numbers) => ({ text: of(numbers) });

/** A number of the first update, whether or not a pass is asked for. */
export const inFirst =
  (quantity: Quantity, of: (made: Update) => number): ResultOf =>
  (numbers) => {
    const [first] = firstPassIn(numbers);
    return valueResult(first ? of(first) : NaN, quantity);
  };
