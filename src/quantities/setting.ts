import type { Example } from '../neuron/example.ts';
import type { Rule } from '../neuron/rule.ts';
import type { Numbers } from '../story/number.ts';
import { numberOf } from './number-of.ts';
import { once } from '../story/once.ts';

/** What the numbers of a chapter with training data ask the neuron to learn, and how. */
export interface Setting {
  readonly examples: readonly Example[];
  /** The test data. Their goals are always made by the formula, `k` times the input. */
  readonly tests: readonly Example[];
  /** The weight at the start. */
  readonly weight: number;
  /** What the formula of the goals multiplies an input by. */
  readonly k: number;
  readonly alpha: number;
  readonly rule: Rule;
  /** How many passes are asked for. */
  readonly passes: number;
  /** How far off a prediction may be and still be right; 0 is exactly. */
  readonly tolerance: number;
}

/**
 * Reads the numbers of a chapter: `train`, `test` and `w`, which it must declare, and where it does not, `k` 1, `alpha` 1,
 * `rule` delta, `pass` 1, `tolerance` 0. Where `goalsby` is `list`, the goals of the training data are those of `goals`; an
 * input that has none there keeps the formula's.
 */
export const settingIn: (numbers: Numbers) => Setting = once((numbers) => {
  const k = numberOr(numbers, 'k', 1);
  const goals = numbers.get('goalsby') === 'list' ? listOf(numbers, 'goals') : [];
  const example = (input: number, goal = k * input): Example => ({ input, goal: goal + 0 });
  return {
    examples: listOf(numbers, 'train').map((input, place) => example(input, goals[place])),
    tests: listOf(numbers, 'test').map((input) => example(input)),
    weight: numberOf(numbers, 'w'),
    k,
    alpha: numberOr(numbers, 'alpha', 1),
    rule: numbers.get('rule') === 'gradient' ? 'gradient' : 'delta',
    passes: numberOr(numbers, 'pass', 1),
    tolerance: numberOr(numbers, 'tolerance', 0),
  };
});

function numberOr(numbers: Numbers, name: string, otherwise: number): number {
  return numbers.has(name) ? numberOf(numbers, name) : otherwise;
}

/** The list of that public name. Throws where the chapter declares none, or a number or a choice. */
export function listOf(numbers: Numbers, name: string): readonly number[] {
  const value = numbers.get(name);
  if (typeof value === 'object') return value;
  throw new Error(`The chapter’s “${name}” has to be a list.`);
}
