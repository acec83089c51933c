import { deltaOf } from './delta.ts';
import { errorOf } from './error.ts';
import type { Example } from './example.ts';
import { predict } from './predict.ts';

/**
 * The mean of the errors of the examples, one or more, at a weight: a polynomial of degree 2 in the weight. It may overflow to infinity;
 * where there is no example it is NaN.
 */
export function meanErrorOf(examples: readonly Example[], weight: number): number {
  const sum = examples.reduce(
    (all, { input, goal }) => all + errorOf(deltaOf(predict(input, weight), goal)),
    0,
  );
  return sum / examples.length;
}

/**
 * The weight at which the mean error is smallest, `Σ x·g / Σ x²`. It is 0 where every input is 0, or there is none, and the error is the
 * same everywhere; and where inputs are so large that their squares overflow, or all so small that these come to 0. Near that, where the
 * squares keep few digits, it is only about right.
 */
export function lowestWeightOf(examples: readonly Example[]): number {
  const squares = examples.reduce((all, { input }) => all + input * input, 0);
  if (squares === 0) return 0;
  return examples.reduce((all, { input, goal }) => all + (input / squares) * goal, 0);
}
