import { behaviourOf } from '../neuron/behaviour.ts';
import { run } from '../neuron/run.ts';
import type { Numbers } from '../story/number.ts';
import { blameText, fitText, landingText } from './blame-text.ts';
import { asRight, endText, mostPasses, neededText } from './end-text.ts';
import { blamedIn, factorsIn, landingIn, passFactorIn } from './factors.ts';
import { counted, times } from './joined.ts';
import { movesText, overshootText, passesText, pathText } from './path-text.ts';
import { behaviourText, passEffectText, trendText } from './rate-text.ts';
import type { ResultOf } from './result.ts';
import { settingIn } from './setting.ts';
import { learnedRuleText, testText, unseenText } from './test-text.ts';
import { firstPassIn, goalWeightIn, neededIn, runIn, testPredictionsIn } from './trained.ts';
import { verdictText } from './verdict-text.ts';

const said =
  (of: (numbers: Numbers) => string): ResultOf =>
  (numbers) => ({ text: of(numbers) });

function firstVerdict(numbers: Numbers): string {
  const [first] = firstPassIn(numbers);
  return verdictText(first?.prediction ?? NaN, first?.goal ?? NaN);
}

/** How it ends if every prediction has to be exactly right, and it has all the passes it wants. */
function exactEnd(numbers: Numbers): string {
  const setting = { ...settingIn(numbers), tolerance: 0 };
  return endText(run({ ...setting, passes: mostPasses }), setting);
}

const byBehaviour = (texts: typeof behaviourText): ResultOf =>
  said((numbers) => texts[behaviourOf(settingIn(numbers))]);

/** The results of a chapter with training data that are words: parts of a sentence, and with a capital, whole ones. */
export const trainingTexts: readonly (readonly [name: string, of: ResultOf])[] = [
  ['pass-size', said((numbers) => counted(settingIn(numbers).examples.length, 'update', 'updates'))],
  ['pass-size-times', said((numbers) => times(settingIn(numbers).examples.length))],
  ['first-verdict', said(firstVerdict)],
  [
    'weight-path',
    (numbers) => ({ quantity: 'weight', text: pathText(firstPassIn(numbers), goalWeightIn(numbers)) }),
  ],
  ['moves', said((numbers) => movesText(firstPassIn(numbers)))],
  ['overshoot', said((numbers) => overshootText(firstPassIn(numbers), factorsIn(numbers)))],
  ['first-weights', said((numbers) => passesText(runIn(numbers).weights, goalWeightIn(numbers)))],
  ['unseen', said((numbers) => unseenText(settingIn(numbers).examples, settingIn(numbers).tests))],
  ['test-verdict', said((numbers) => testText(testPredictionsIn(numbers), settingIn(numbers).tests))],
  ['learned-rule', said((numbers) => learnedRuleText(runIn(numbers).weight, settingIn(numbers).factor))],
  ['run-end', said((numbers) => endText(runIn(numbers), settingIn(numbers)))],
  ['right', said((numbers) => asRight(settingIn(numbers).tolerance))],
  ['exact-end', said(exactEnd)],
  ['needs', said((numbers) => neededText(neededIn(numbers), settingIn(numbers).tolerance))],
  ['behaviour', byBehaviour(behaviourText)],
  ['trend', byBehaviour(trendText)],
  ['pass-effect', said((numbers) => passEffectText(passFactorIn(numbers)))],
  ['blame', said((numbers) => blameText(settingIn(numbers).examples, factorsIn(numbers), blamedIn(numbers)))],
  ['landing', said((numbers) => landingText(settingIn(numbers).examples, landingIn(numbers)))],
  ['fit', said((numbers) => fitText(settingIn(numbers).examples, goalWeightIn(numbers)))],
];
