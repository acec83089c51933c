import type { Example } from './example.ts';
import type { Rule } from './rule.ts';
import { shrinkingRanges } from './shrinking.ts';

/**
 * The border of the learning rate for these examples: from this α on, |passFactor| is 1 or more for good, and the weight
 * will not settle, however many passes are made. For 4, 5, 6 it is near 0.4113; for a single input x, 2/x.
 *
 * Below the border most data settle at every rate; `shrinkingRanges` tells of those that don't. Null where there is no
 * border, since no rate above 0 shrinks the distance: −1 alone by the rule `delta`, or only inputs of 0.
 *
 * Throws as `shrinkingRanges` does.
 */
export function borderOf(examples: readonly Example[], rule: Rule = 'delta'): number | null {
  return shrinkingRanges(examples, rule).at(-1)?.to ?? null;
}
