import { run } from '../neuron/run.ts';
import { numberText } from '../story/number-text.ts';
import type { Numbers } from '../story/number.ts';
import { blameText, landingText } from './blame-text.ts';
import { asRight, endText, mostPasses, neededText } from './end-text.ts';
import { blamedIn, borderIn, factorsIn, landingIn } from './factors.ts';
import { passResults } from './pass-results.ts';
import { overshootText, passesText } from './path-text.ts';
import { byBehaviour, rateResults } from './rate-results.ts';
import { trendText } from './rate-text.ts';
import { said } from './result-by.ts';
import type { Result, Results } from './result.ts';
import { settingIn } from './setting.ts';
import { firstPassIn, goalWeightIn, neededIn, runIn } from './trained.ts';
import { valueResult } from './value-result.ts';

/** How it ends if every prediction has to be exactly right, and it has all the passes it wants. */
function exactEnd(numbers: Numbers): string {
  const setting = { ...settingIn(numbers), tolerance: 0 };
  return endText(run({ ...setting, passes: mostPasses }), setting);
}

function border(numbers: Numbers): Result {
  const value = borderIn(numbers);
  if (value === null) return { quantity: 'alpha', text: 'none, since no rate above 0 shrinks the distance' };
  return { quantity: 'alpha', value, text: numberText(Number(value.toPrecision(4))) };
}

const blamedInput = (numbers: Numbers): number =>
  settingIn(numbers).examples[blamedIn(numbers)]?.input ?? NaN;

/** The results of the chapter on the learning rate. */
export const learningRateResults: Results = new Map([
  ...passResults,
  ...rateResults,
  ['overshoot', said((numbers) => overshootText(firstPassIn(numbers), factorsIn(numbers)))],
  ['first-weights', said((numbers) => passesText(runIn(numbers).weights, goalWeightIn(numbers)))],
  ['trend', byBehaviour(trendText)],
  ['largest-number', () => valueResult(Number.MAX_VALUE)],
  ['blame', said((numbers) => blameText(settingIn(numbers).examples, factorsIn(numbers), blamedIn(numbers)))],
  ['blamed-input', (numbers) => valueResult(blamedInput(numbers), 'input')],
  ['factor', (numbers) => valueResult(factorsIn(numbers)[blamedIn(numbers)] ?? NaN)],
  ['landing', said((numbers) => landingText(settingIn(numbers).examples, landingIn(numbers)))],
  ['border', border],
  ['right', said((numbers) => asRight(settingIn(numbers).tolerance))],
  ['needs', said((numbers) => neededText(neededIn(numbers), settingIn(numbers).tolerance))],
  ['exact-end', said(exactEnd)],
]);
