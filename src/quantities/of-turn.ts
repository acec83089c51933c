import type { Update } from '../neuron/update.ts';
import { improvementOf, type Improvement } from './improvement.ts';
import { missedBy } from './is-right.ts';
import type { Quantity } from './quantity.ts';
import type { ResultOf } from './result.ts';
import { inWords } from './in-words.ts';
import { turnIn } from './turn.ts';
import { valueResult } from './value-result.ts';

/*
 * Results of a turn of the loop, in a chapter with one example. The first turn is 1.
 */

/** A number of the n-th turn; one without a quantity of its own stays in ink. */
export const ofTurn =
  (n: number, of: (turn: Update) => number, quantity?: Quantity): ResultOf =>
  (numbers) =>
    valueResult(of(turnIn(numbers, n)), quantity);

/** The prediction of the n-th turn, told from the goal. */
export const predictionOfTurn =
  (n: number): ResultOf =>
  (numbers) => {
    const { prediction, goal } = turnIn(numbers, n);
    return valueResult(prediction, 'prediction', missedBy(prediction, goal));
  };

/** Words on the n-th turn. */
export const saidOfTurn = (n: number, of: (turn: Update) => string): ResultOf =>
  inWords((numbers) => of(turnIn(numbers, n)));

/** The text, of those given, for what the first update did for the prediction. */
export const ofImprovement = (texts: Readonly<Record<Improvement, string>>): ResultOf =>
  inWords((numbers) => texts[improvementOf(turnIn(numbers, 1), turnIn(numbers, 2))]);
