import type { Update } from '../neuron/update.ts';
import type { Numbers } from '../story/number.ts';
import type { Quantity } from './quantity.ts';
import type { ResultOf } from './result.ts';
import { goalWeightIn } from './trained.ts';
import { valueResult } from './value-result.ts';

/** Which update it is; undefined where it is not made. */
type WhichUpdate = (numbers: Numbers) => Update | undefined;

/** A number of an update; “not yet” where that is not made. A prediction is told from its goal, a weight from the goal weight. */
export function ofUpdate(which: WhichUpdate, quantity: Quantity, of: (made: Update) => number): ResultOf {
  return (numbers) => {
    const made = which(numbers);
    if (!made) return { quantity, text: 'not yet' };
    const shouldBe =
      quantity === 'prediction' ? made.goal : quantity === 'weight' ? goalWeightIn(numbers) : null;
    return valueResult(of(made), quantity, shouldBe);
  };
}
