import type { Example } from '../../neuron/example.ts';
import type { Rule } from '../../neuron/rule.ts';
import { settingIn } from '../../quantities/setting.ts';
import type { Numbers } from '../../story/number.ts';

/** The most passes that a reader can go through. */
export const mostPasses = 200;

/** What a chapter's numbers ask the neuron to do. */
export interface Setting {
  readonly examples: readonly Example[];
  /** The weight at the start. */
  readonly weight: number;
  readonly alpha: number;
  readonly rule: Rule;
  /** How far off a prediction may be and still be right; 0 is exactly. */
  readonly tolerance: number;
  /** How many passes the reader has gone: whole, 0 to 200. */
  readonly pass: number;
}

/** The setting that a chapter's numbers make: see `settingIn`. */
export function settingOf(numbers: Numbers): Setting {
  const { examples, weight, alpha, rule, tolerance, passes } = settingIn(numbers);
  return { examples, weight, alpha, rule, tolerance, pass: Math.min(mostPasses, passes) };
}
