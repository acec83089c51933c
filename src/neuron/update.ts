import { checkExample, checkNumber } from './check.ts';
import { deltaOf } from './delta.ts';
import { errorOf } from './error.ts';
import type { Example } from './example.ts';
import { type Learning, learningOf } from './learning.ts';
import { predict } from './predict.ts';

/** One turn of the loop predict → compare → update, with every number that was met on the way. */
export interface Update {
  readonly input: number;
  /** The weight before the update, which the prediction was made with. */
  readonly weight: number;
  readonly prediction: number;
  readonly goal: number;
  readonly delta: number;
  readonly error: number;
  /** The weight after the update. */
  readonly nextWeight: number;
}

/**
 * Lets the neuron learn from one example, once: `w ← w − α · δ`, or `w ← w − α · δ · x` by the rule `gradient`.
 *
 * The weight may be infinite or not a number; then so is all that follows from it. Throws a TypeError where something is
 * no number, a RangeError where the example is not finite, α is below 0 or not finite, or there is no such rule.
 */
export function update(weight: number, example: Example, learning: Learning = {}): Update {
  checkNumber('weight', weight);
  checkExample(example);
  const { alpha, rule } = learningOf(learning);
  const { input, goal } = example;
  const prediction = predict(input, weight);
  const delta = deltaOf(prediction, goal);
  const nextWeight = rule === 'gradient' ? weight - alpha * delta * input : weight - alpha * delta;
  return { input, weight, prediction, goal, delta, error: errorOf(delta), nextWeight };
}
