import { rounding } from '../neuron/rounding.ts';
import { factorOf, passFactor } from '../neuron/shrink.ts';
import type { Numbers } from '../story/number.ts';
import { once } from '../story/once.ts';
import { settingIn } from './setting.ts';

/** What each training example multiplies the distance from the goal weight by. */
export const factorsIn: (numbers: Numbers) => readonly number[] = once((numbers) => {
  const { examples, alpha, rule } = settingIn(numbers);
  return examples.map((example) => factorOf(example, alpha, rule));
});

/** What a pass multiplies the distance by. */
export const passFactorIn: (numbers: Numbers) => number = once((numbers) => {
  const { examples, alpha, rule } = settingIn(numbers);
  return passFactor(examples, alpha, rule);
});

/** The place, from 0, of an example that takes all of the distance away, but for rounding; −1 where there is none. */
export function landingPlaceIn(numbers: Numbers): number {
  return factorsIn(numbers).findIndex((factor) => Math.abs(factor) <= rounding);
}
