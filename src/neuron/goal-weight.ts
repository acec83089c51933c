import { checkExamples } from './check.ts';
import type { Example } from './example.ts';

/** How much of itself a goal may miss k · x by: what dividing and multiplying doubles, and typing 0.3, can do to it. */
const lastDigits = 4 * Number.EPSILON;

/**
 * The weight that the data would have the neuron settle on: the one k for which every goal is k · x, but for rounding in
 * the last digits; of several, the shortest to write. Null where no single weight fits all the examples, or where every
 * weight does (all inputs and goals 0).
 *
 * Throws a TypeError or a RangeError where there is no example or one is not finite.
 */
export function goalWeightOf(examples: readonly Example[]): number | null {
  checkExamples(examples);
  const candidates = examples.filter(({ input }) => input !== 0).map(({ input, goal }) => goal / input + 0);
  // 0.3 / 0.1 is 2.9999999999999996, but 30 / 10 is 3.
  candidates.sort((one, other) => String(one).length - String(other).length);
  const fitsAll = (slack: number) => (weight: number) =>
    examples.every(({ input, goal }) => Math.abs(input * weight - goal) <= slack * Math.abs(goal));
  return candidates.find(fitsAll(0)) ?? candidates.find(fitsAll(lastDigits)) ?? null;
}
