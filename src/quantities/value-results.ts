import { errorOf } from '../neuron/error.ts';
import { predict } from '../neuron/predict.ts';
import type { Update } from '../neuron/update.ts';
import type { Numbers } from '../story/number.ts';
import { missedBy } from './is-right.ts';
import { numberOf } from './number-of.ts';
import type { Quantity } from './quantity.ts';
import type { Result, ResultOf } from './result.ts';
import { exampleIn, turnIn } from './turn.ts';
import { valueResult } from './value-result.ts';

const valued =
  (quantity: Quantity, of: (numbers: Numbers) => number): ResultOf =>
  (numbers) =>
    valueResult(of(numbers), quantity);

const inTurn = (n: number, quantity: Quantity, of: (turn: Update) => number): ResultOf =>
  valued(quantity, (numbers) => of(turnIn(numbers, n)));

/** The first prediction, told from the goal in a chapter that has one. */
function prediction(numbers: Numbers): Result {
  const value = predict(numberOf(numbers, 'x'), numberOf(numbers, 'w'));
  const goal = numbers.has('goal') ? missedBy(value, numberOf(numbers, 'goal')) : null;
  return valueResult(value, 'prediction', goal);
}

/** The prediction of a later turn, told from the goal. */
const predictionIn =
  (n: number): ResultOf =>
  (numbers) => {
    const turn = turnIn(numbers, n);
    return valueResult(turn.prediction, 'prediction', missedBy(turn.prediction, turn.goal));
  };

/** By how much the prediction of a turn is off, whichever way: no quantity of its own, so it stays in ink. */
const offIn =
  (n: number): ResultOf =>
  (numbers) =>
    valueResult(Math.abs(turnIn(numbers, n).delta));

/** A delta on one side of the goal: the present one, or where that is 0, the delta of a prediction that is 1 too low. */
const eitherDelta = ({ delta }: Update): number => delta || -1;

/** The goal weight, the one without an error; an input of zero has none, and the text says so. */
function goalWeight(numbers: Numbers): Result {
  const { input, goal } = exampleIn(numbers);
  if (input === 0) return { text: 'a weight of any size, for with an input of zero the curve is flat' };
  return valueResult(goal / input, 'weight');
}

/** The results of a chapter with one example that are numbers, by name. `next-` is after one update, `third-` after two. */
export const valueResults: readonly (readonly [name: string, of: ResultOf])[] = [
  ['input', valued('input', (numbers) => numberOf(numbers, 'x'))],
  ['weight', valued('weight', (numbers) => numberOf(numbers, 'w'))],
  ['goal', valued('goal', (numbers) => numberOf(numbers, 'goal'))],
  ['prediction', prediction],
  ['delta', inTurn(1, 'delta', (turn) => turn.delta)],
  ['error', inTurn(1, 'error', (turn) => turn.error)],
  ['either-delta', inTurn(1, 'delta', eitherDelta)],
  ['opposite-delta', inTurn(1, 'delta', (turn) => -eitherDelta(turn))],
  ['double-error', inTurn(1, 'error', (turn) => errorOf(2 * turn.delta))],
  ['next-weight', inTurn(2, 'weight', (turn) => turn.weight)],
  ['next-prediction', predictionIn(2)],
  ['next-error', inTurn(2, 'error', (turn) => turn.error)],
  ['third-weight', inTurn(3, 'weight', (turn) => turn.weight)],
  ['third-prediction', predictionIn(3)],
  ['off', offIn(1)],
  ['next-off', offIn(2)],
  ['third-off', offIn(3)],
  ['goal-weight', goalWeight],
];
