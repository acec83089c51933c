import { checkNotNegative, checkRule } from './check.ts';
import type { Rule } from './rule.ts';

/** How a neuron learns: what one update makes of delta. */
export interface Learning {
  /** The learning rate α: the share of delta that an update takes. Finite, 0 or more; 1 where it is left out. */
  readonly alpha?: number;
  /** The rule of the update; `delta` where it is left out. */
  readonly rule?: Rule;
}

/**
 * How to learn, with what was left out filled in.
 *
 * Throws a TypeError where the learning rate is no number, a RangeError where it is below 0 or not finite, or where there
 * is no such rule.
 */
export function learningOf({ alpha = 1, rule = 'delta' }: Learning): Required<Learning> {
  checkNotNegative('learning rate', alpha);
  checkRule(rule);
  return { alpha, rule };
}
