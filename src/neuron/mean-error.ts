import { deltaOf } from './delta.ts';
import { errorOf } from './error.ts';
import type { Example } from './example.ts';
import { predict } from './predict.ts';

/** The mean of the examples' errors at a weight. A polynomial of degree 2 in the weight; it may overflow to infinity. */
export function meanErrorOf(examples: readonly Example[], weight: number): number {
  const sum = examples.reduce(
    (all, { input, goal }) => all + errorOf(deltaOf(predict(input, weight), goal)),
    0,
  );
  return sum / examples.length;
}

/** The weight at which the mean error is smallest, `Σ x·g / Σ x²`; 0 where every input is 0 and the error the same everywhere. */
export function lowestOf(examples: readonly Example[]): number {
  const squares = examples.reduce((all, { input }) => all + input * input, 0);
  if (squares === 0) return 0;
  return examples.reduce((all, { input, goal }) => all + (input / squares) * goal, 0);
}
