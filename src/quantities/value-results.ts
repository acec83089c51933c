import { errorOf } from '../neuron/error.ts';
import { predict } from '../neuron/predict.ts';
import type { Update } from '../neuron/update.ts';
import { numberText } from '../story/number-text.ts';
import type { Numbers } from '../story/number.ts';
import { orLast } from './in-program.ts';
import { numberOf } from './number-of.ts';
import type { Quantity } from './quantity.ts';
import type { Result, ResultOf } from './result.ts';
import { exampleIn, turnIn } from './turn.ts';

const valued =
  (quantity: Quantity, of: (numbers: Numbers) => number): ResultOf =>
  (numbers) => {
    const value = of(numbers);
    return { quantity, value, text: numberText(value) };
  };

const inTurn = (n: number, quantity: Quantity, of: (turn: Update) => number): ResultOf =>
  valued(quantity, (numbers) => of(turnIn(numbers, n)));

const predictionOf = (numbers: Numbers): number => predict(numberOf(numbers, 'x'), numberOf(numbers, 'w'));

/** By how much the prediction of a turn is off, whichever way: no quantity of its own, so it stays in ink. */
const offIn =
  (n: number): ResultOf =>
  (numbers) => {
    const value = Math.abs(turnIn(numbers, n).delta);
    return { value, text: numberText(value) };
  };

/** The one weight without an error; an input of zero has none, and the text says so. */
function bestWeight(numbers: Numbers): Result {
  const { input, goal } = exampleIn(numbers);
  if (input === 0)
    return { quantity: 'weight', text: 'any of them: with an input of zero the curve is flat' };
  const value = goal / input;
  return { quantity: 'weight', value, text: numberText(value) };
}

/** The results of a chapter with one example that are numbers, by name. `next-` is after one update, `third-` after two. */
export const valueResults: readonly (readonly [name: string, of: ResultOf])[] = [
  [
    'input',
    orLast(
      valued('input', (numbers) => numberOf(numbers, 'x')),
      'input',
      (made) => made.input,
    ),
  ],
  ['weight', valued('weight', (numbers) => numberOf(numbers, 'w'))],
  [
    'goal',
    orLast(
      valued('goal', (numbers) => numberOf(numbers, 'goal')),
      'goal',
      (made) => made.goal,
    ),
  ],
  ['prediction', orLast(valued('prediction', predictionOf), 'prediction', (made) => made.prediction)],
  [
    'delta',
    orLast(
      inTurn(1, 'delta', (turn) => turn.delta),
      'delta',
      (made) => made.delta,
    ),
  ],
  [
    'error',
    orLast(
      inTurn(1, 'error', (turn) => turn.error),
      'error',
      (made) => made.error,
    ),
  ],
  ['opposite-delta', inTurn(1, 'delta', (turn) => 0 - turn.delta)],
  ['double-error', inTurn(1, 'error', (turn) => errorOf(2 * turn.delta))],
  [
    'next-weight',
    orLast(
      inTurn(2, 'weight', (turn) => turn.weight),
      'weight',
      (made) => made.nextWeight,
    ),
  ],
  ['next-prediction', inTurn(2, 'prediction', (turn) => turn.prediction)],
  ['next-delta', inTurn(2, 'delta', (turn) => turn.delta)],
  ['next-error', inTurn(2, 'error', (turn) => turn.error)],
  ['third-weight', inTurn(3, 'weight', (turn) => turn.weight)],
  ['third-prediction', inTurn(3, 'prediction', (turn) => turn.prediction)],
  ['off', offIn(1)],
  ['next-off', offIn(2)],
  ['third-off', offIn(3)],
  ['best-weight', bestWeight],
];
