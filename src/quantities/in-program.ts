import { update, type Update } from '../neuron/update.ts';
import type { Numbers } from '../story/number.ts';
import type { Quantity } from './quantity.ts';
import { numberOf } from './number-of.ts';
import type { ResultOf } from './result.ts';
import { settingIn } from './setting.ts';
import { lastPassIn } from './trained.ts';
import { valueResult } from './value-result.ts';

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
    return valueResult(of(last), quantity);
  };
}

/** The results of the program's lines, by name: those of the loop that trains, and those of the loop that tests. */
export const programValues: readonly (readonly [name: string, of: ResultOf])[] = [
  ['weight', (numbers) => valueResult(numberOf(numbers, 'w'), 'weight')],
  ['input', inLoop(lastUpdateIn, 'input', ({ input }) => input)],
  ['prediction', inLoop(lastUpdateIn, 'prediction', ({ prediction }) => prediction)],
  ['goal', inLoop(lastUpdateIn, 'goal', ({ goal }) => goal)],
  ['delta', inLoop(lastUpdateIn, 'delta', ({ delta }) => delta)],
  ['error', inLoop(lastUpdateIn, 'error', ({ error }) => error)],
  ['next-weight', inLoop(lastUpdateIn, 'weight', ({ nextWeight }) => nextWeight)],
  ['test-input', inLoop(lastTestIn, 'input', ({ input }) => input)],
  ['test-prediction', inLoop(lastTestIn, 'prediction', ({ prediction }) => prediction)],
  ['test-delta', inLoop(lastTestIn, 'delta', ({ delta }) => delta)],
  ['test-error', inLoop(lastTestIn, 'error', ({ error }) => error)],
];
