import { update, type Update } from '../neuron/update.ts';
import { numberText } from '../story/number-text.ts';
import type { Numbers } from '../story/number.ts';
import type { Quantity } from './quantity.ts';
import type { ResultOf } from './result.ts';
import { settingIn } from './setting.ts';
import { lastPassIn } from './trained.ts';

/*
 * What a line of a listing comes to. A line in a loop is run many times; its result is what it came to last.
 */

const lastUpdateIn = (numbers: Numbers): Update | undefined => lastPassIn(numbers).at(-1);

/** What the test makes of its last example: an update that is never made, but compares in the same way. */
function lastTestIn(numbers: Numbers): Update | undefined {
  const { tests, weight } = settingIn(numbers);
  const last = tests.at(-1);
  return last && update(lastUpdateIn(numbers)?.nextWeight ?? weight, last);
}

function inLoop(
  made: (numbers: Numbers) => Update | undefined,
  quantity: Quantity,
  of: (made: Update) => number,
): ResultOf {
  return (numbers) => {
    const last = made(numbers);
    if (!last) return { quantity, text: 'not yet' };
    const value = of(last);
    return { quantity, value, text: numberText(value) };
  };
}

/** A result that a chapter with one example has, and one with training data too: there it is that of the last update. */
export function orLast(one: ResultOf, quantity: Quantity, of: (made: Update) => number): ResultOf {
  const last = inLoop(lastUpdateIn, quantity, of);
  return (numbers) => (numbers.has('x') || !numbers.has('train') ? one : last)(numbers);
}

/** The results of the lines that test, by name. */
export const testValues: readonly (readonly [name: string, of: ResultOf])[] = [
  ['test-input', inLoop(lastTestIn, 'input', ({ input }) => input)],
  ['test-prediction', inLoop(lastTestIn, 'prediction', ({ prediction }) => prediction)],
  ['test-delta', inLoop(lastTestIn, 'delta', ({ delta }) => delta)],
  ['test-error', inLoop(lastTestIn, 'error', ({ error }) => error)],
];
