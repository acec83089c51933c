import { errorOf } from '../neuron/error.ts';
import type { Update } from '../neuron/update.ts';
import type { Numbers } from '../story/number.ts';
import { exampleResults } from './example-results.ts';
import { learnedText } from './improvement-text.ts';
import { isRight, withoutRounding } from './is-right.ts';
import { ofImprovement, ofTurn, saidOfTurn } from './of-turn.ts';
import type { Result, Results } from './result.ts';
import { exampleIn } from './turn.ts';
import { valueResult } from './value-result.ts';

/** A delta on one side of the goal: the present one, or where that is 0, the delta of a prediction that is 1 too low. */
const eitherDelta = ({ delta }: Update): number => delta || -1;

const goalKind = ({ input, goal }: Update): string =>
  goal === input ? 'the input itself' : 'a number of your own choosing';

const toLearn = ({ prediction, goal }: Update): string =>
  `the neuron has ${isRight(prediction, goal) ? 'nothing to learn here' : 'something to learn'}`;

/** The goal weight, the one without an error; an input of zero has none, and the text says so. */
function goalWeight(numbers: Numbers): Result {
  const { input, goal } = exampleIn(numbers);
  if (input === 0) return { text: 'a weight of any size, for with an input of zero the curve is flat' };
  return valueResult(goal / input, 'weight');
}

/** The results of the chapter on error and delta. */
export const errorAndDeltaResults: Results = new Map([
  ...exampleResults,
  ['input', ofTurn(1, ({ input }) => input, 'input')],
  ['error', ofTurn(1, ({ error }) => error, 'error')],
  ['either-delta', ofTurn(1, eitherDelta, 'delta')],
  ['opposite-delta', ofTurn(1, (turn) => -eitherDelta(turn), 'delta')],
  ['double-error', ofTurn(1, ({ delta }) => errorOf(2 * delta), 'error')],
  ['next-error', ofTurn(2, (turn) => withoutRounding(turn).error, 'error')],
  ['goal-weight', goalWeight],
  ['goal-kind', saidOfTurn(1, goalKind)],
  ['to-learn', saidOfTurn(1, toLearn)],
  ['learned', ofImprovement(learnedText)],
]);
