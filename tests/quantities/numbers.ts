import type { Numbers, NumberValue } from '../../src/story/number.ts';
import { errorAndDeltaResults } from '../../src/quantities/error-and-delta-results.ts';
import { forwardPropagationResults } from '../../src/quantities/forward-propagation-results.ts';
import { learningRateResults } from '../../src/quantities/learning-rate-results.ts';
import { sandboxResults } from '../../src/quantities/sandbox-results.ts';
import { trainingResults } from '../../src/quantities/training-results.ts';
import type { Result, Results } from '../../src/quantities/result.ts';

type Different = Readonly<Record<string, NumberValue>>;

/** The numbers of a chapter that declares an input, a weight and a goal. */
export function numbersOf(x: number, w: number, goal: number): Numbers {
  return new Map(Object.entries({ x, w, goal }));
}

/** The numbers of the chapter on the learning rate, from where it starts, with those that differ. */
export function trainingNumbers(different: Different = {}): Numbers {
  const start = { train: [4, 5, 6], test: [1, 2, 3], w: 0, alpha: 1, pass: 1, tolerance: 0 };
  return new Map<string, NumberValue>(Object.entries({ ...start, ...different }));
}

/** The results of all chapters with training data. */
export const withTraining: Results = new Map([...trainingResults, ...learningRateResults, ...sandboxResults]);

/** The results of all chapters with one example. */
export const withOneExample: Results = new Map([...forwardPropagationResults, ...errorAndDeltaResults]);

/** A result of that name, of a chapter with training data where the numbers have some; throws where there is none. */
export function resultOf(name: string, numbers: Numbers): Result {
  const of = (numbers.has('train') ? withTraining : withOneExample).get(name);
  if (!of) throw new Error(`There is no result named “${name}”.`);
  return of(numbers);
}

/** The exact value of a result of the chapter on the learning rate, or a later one, from where it starts, with the numbers that differ. */
export const value = (name: string, different: Different = {}) =>
  resultOf(name, trainingNumbers(different)).value;

/** The text of such a result. */
export const text = (name: string, different: Different = {}) =>
  resultOf(name, trainingNumbers(different)).text;
