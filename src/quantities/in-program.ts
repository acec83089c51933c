import { update, type Update } from '../neuron/update.ts';
import type { Numbers } from '../story/number.ts';
import { ofUpdate } from './of-update.ts';
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

/** Numbers of an update as results, each by the name of its quantity with `before` in front. */
const numbersOf = (
  before: string,
  which: (numbers: Numbers) => Update | undefined,
  quantities: readonly ('input' | 'prediction' | 'goal' | 'delta' | 'error')[],
) =>
  quantities.map(
    (quantity) => [before + quantity, ofUpdate(which, quantity, (made) => made[quantity])] as const,
  );

/** The results of the program's lines, by name: those of the loop that trains, and those of the loop that tests. */
export const programValues: readonly (readonly [name: string, of: ResultOf])[] = [
  ['weight', (numbers) => valueResult(numberOf(numbers, 'w'), 'weight')],
  ['next-weight', ofUpdate(lastUpdateIn, 'weight', ({ nextWeight }) => nextWeight)],
  ...numbersOf('', lastUpdateIn, ['input', 'prediction', 'goal', 'delta']),
  ...numbersOf('test-', lastTestIn, ['input', 'prediction', 'delta', 'error']),
];
