import { pass } from '../neuron/pass.ts';
import { numberText } from '../story/number-text.ts';
import type { Numbers } from '../story/number.ts';
import { fitText } from './blame-text.ts';
import { passResults } from './pass-results.ts';
import { rateResults } from './rate-results.ts';
import { inFirst, said } from './result-by.ts';
import type { Result, Results } from './result.ts';
import { settingIn } from './setting.ts';
import { goalWeightIn } from './trained.ts';
import { valueResult } from './value-result.ts';

/** The weight after the first update, if it is made by the rule `gradient`, whichever is in force. */
function gradientWeight(numbers: Numbers): Result {
  const { weight, examples, alpha } = settingIn(numbers);
  const [first] = pass(weight, examples.slice(0, 1), { alpha, rule: 'gradient' });
  return valueResult(first?.nextWeight ?? weight, 'weight');
}

/** The goals that the training data have, whatever they come from. */
function trainGoals(numbers: Numbers): Result {
  const value = settingIn(numbers).examples.map(({ goal }) => goal);
  return { quantity: 'goal', value, text: numberText(value) };
}

/** The results of the chapter with the sandbox. */
export const sandboxResults: Results = new Map([
  ...passResults,
  ...rateResults,
  ['first-input', inFirst('input', ({ input }) => input)],
  ['next-gradient-weight', gradientWeight],
  ['train-goals', trainGoals],
  ['fit', said((numbers) => fitText(settingIn(numbers).examples, goalWeightIn(numbers)))],
]);
