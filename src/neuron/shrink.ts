import { checkExample, checkExamples } from './check.ts';
import type { Example } from './example.ts';
import { learningOf } from './learning.ts';
import type { Rule } from './rule.ts';

/**
 * What an update on this example multiplies the distance from the goal weight by: `1 − α·x`, or `1 − α·x²` by the rule
 * `gradient`. Between −1 and 1 the distance shrinks; below 0 the weight is thrown past the goal weight, to its other side;
 * at 0 it lands on it.
 *
 * It follows from the update, where the goal is k · x: `w − α·(w·x − k·x) − k = (w − k) · (1 − α·x)`. The goal has no part
 * in the factor; where the examples want different weights, each multiplies the distance from the one that it wants.
 *
 * Throws a TypeError or a RangeError where the example or α is no finite number, α is below 0, or there is no such rule.
 */
export function factorOf(example: Example, alpha: number, rule: Rule = 'delta'): number {
  checkExample(example);
  learningOf({ alpha, rule });
  const { input } = example;
  return rule === 'gradient' ? 1 - alpha * input * input : 1 - alpha * input;
}

/**
 * What a pass over the examples multiplies the distance by: the product of their factors. After n passes that start at w₀
 * the distance is `wₙ − k = (w₀ − k) · passFactorⁿ`. It may be infinite, where the product is too large for a double, and
 * not a number, where a factor of 0 comes after that.
 *
 * Throws as `factorOf` does, and a RangeError where there is no example.
 */
export function passFactor(examples: readonly Example[], alpha: number, rule: Rule): number {
  checkExamples(examples);
  return examples.reduce((product, example) => product * factorOf(example, alpha, rule), 1);
}

/** Whether no update takes the weight further off or past the goal weight, and a pass brings it nearer, given what each multiplies the distance by. */
export function onlyShrinks(factors: readonly number[]): boolean {
  return factors.every((each) => each >= 0 && each <= 1) && factors.some((each) => each < 1);
}
