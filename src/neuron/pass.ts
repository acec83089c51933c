import { checkExamples } from './check.ts';
import type { Example } from './example.ts';
import type { Learning } from './learning.ts';
import { type Update, update } from './update.ts';

/**
 * Once through all the examples, in their order, starting from the given weight: one update for each example, and each
 * begins with the weight that the one before it left.
 *
 * Throws as `update` does, and a RangeError where there is no example.
 */
export function pass(
  weight: number,
  examples: readonly Example[],
  learning: Learning = {},
): readonly Update[] {
  checkExamples(examples);
  let at = weight;
  return examples.map((example) => {
    const made = update(at, example, learning);
    at = made.nextWeight;
    return made;
  });
}
