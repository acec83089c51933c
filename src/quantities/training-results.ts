import type { Numbers } from '../story/number.ts';
import { counted, times } from './counted.ts';
import { movesText, otherExamplesText } from './path-text.ts';
import { passResults } from './pass-results.ts';
import { inFirst } from './in-first.ts';
import { inPieces, inWords } from './in-words.ts';
import type { Piece } from './piece.ts';
import type { Result, Results } from './result.ts';
import { settingIn } from './setting.ts';
import { learnedRuleText, unseenText } from './test-text.ts';
import { firstPassIn, goalWeightIn, runIn } from './trained.ts';
import { verdictText } from './verdict-text.ts';
import { valueResult } from './value-result.ts';

function firstVerdict(numbers: Numbers): string {
  const [first] = firstPassIn(numbers);
  return verdictText(first?.prediction ?? NaN, first?.goal ?? NaN);
}

function trainedWeight(numbers: Numbers): Result {
  return valueResult(runIn(numbers).weight, 'weight', goalWeightIn(numbers));
}

function learnedRule(numbers: Numbers): readonly Piece[] {
  const { k, weight } = settingIn(numbers);
  return learnedRuleText(runIn(numbers).weight, k, weight);
}

/** The results of the chapter on training. */
export const trainingResults: Results = new Map([
  ...passResults,
  ['first-input', inFirst('input', ({ input }) => input)],
  ['first-prediction', inFirst('prediction', ({ prediction }) => prediction)],
  ['first-verdict', inWords(firstVerdict)],
  ['pass-size', inWords((numbers) => counted(settingIn(numbers).examples.length, 'update', 'updates'))],
  ['pass-size-times', inWords((numbers) => times(settingIn(numbers).examples.length))],
  ['other-examples', inWords((numbers) => otherExamplesText(settingIn(numbers).examples.length))],
  ['moves', inWords((numbers) => movesText(firstPassIn(numbers)))],
  ['trained-weight', trainedWeight],
  ['unseen', inWords((numbers) => unseenText(settingIn(numbers).examples, settingIn(numbers).tests))],
  ['learned-rule', inPieces(learnedRule)],
]);
