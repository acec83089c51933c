import { passesNeeded, usualLimit } from '../neuron/passes-needed.ts';
import { run } from '../neuron/run.ts';
import { rounding } from '../neuron/rounding.ts';
import { passFactor } from '../neuron/shrink.ts';
import { shrinkingRanges } from '../neuron/shrinking.ts';
import type { Numbers } from '../story/number.ts';
import { blamedPlace, blameText } from './blame-text.ts';
import { landingText } from './landing-text.ts';
import { borderText } from './border-text.ts';
import { asRight, endText, exactShareText, isRightAtOnce, neededText } from './end-text.ts';
import { factorsIn, landingPlaceIn } from './factors.ts';
import { passResults } from './pass-results.ts';
import { overshootText, passesText } from './path-text.ts';
import { behaviourIn, rateResults } from './rate-results.ts';
import { trendText } from './rate-text.ts';
import { inPieces, inWords } from './in-words.ts';
import type { Piece } from './piece.ts';
import type { Results } from './result.ts';
import { settingIn } from './setting.ts';
import { firstPassIn, goalWeightIn, neededIn, runIn } from './trained.ts';
import { valueResult } from './value-result.ts';

/** How it ends if every prediction has to be exactly right, and it has all the passes it wants. */
function exactEnd(numbers: Numbers): readonly Piece[] {
  const setting = { ...settingIn(numbers), tolerance: 0 };
  return endText(run({ ...setting, passes: usualLimit }), setting);
}

/** How many of the rates 0.01, 0.02, … that shrink the distance lead to where every prediction is exactly right. */
function exactShare(numbers: Numbers): string {
  const setting = { ...settingIn(numbers), tolerance: 0 };
  const { examples, rule } = setting;
  if (isRightAtOnce(setting)) return 'From the start every prediction is exactly right.';
  const rates = Array.from({ length: 100 }, (_, place) => (place + 1) / 100).filter(
    (alpha) => Math.abs(passFactor(examples, alpha, rule)) < 1 - rounding,
  );
  const exact = rates.filter((alpha) => typeof passesNeeded({ ...setting, alpha }) === 'number');
  return exactShareText(exact.length, rates.length);
}

function border(numbers: Numbers): readonly Piece[] {
  const { examples, rule } = settingIn(numbers);
  return borderText(shrinkingRanges(examples, rule));
}

function needs(numbers: Numbers): string {
  return neededText({ ...settingIn(numbers), needed: neededIn(numbers), behaviour: behaviourIn(numbers) });
}

const blamedIn = (numbers: Numbers): number => blamedPlace(factorsIn(numbers));

const blamedInput = (numbers: Numbers): number =>
  settingIn(numbers).examples[blamedIn(numbers)]?.input ?? NaN;

/** The results of the chapter on the learning rate. */
export const learningRateResults: Results = new Map([
  ...passResults,
  ...rateResults,
  ['overshoot', inWords((numbers) => overshootText(firstPassIn(numbers), goalWeightIn(numbers)))],
  ['first-weights', inPieces((numbers) => passesText(runIn(numbers).weights, goalWeightIn(numbers)))],
  ['trend', inWords((numbers) => trendText[behaviourIn(numbers)])],
  ['largest-number', () => valueResult(Number.MAX_VALUE)],
  [
    'blame',
    inPieces((numbers) => blameText(settingIn(numbers).examples, factorsIn(numbers), behaviourIn(numbers))),
  ],
  ['blamed-input', (numbers) => valueResult(blamedInput(numbers), 'input')],
  ['factor', (numbers) => valueResult(factorsIn(numbers)[blamedIn(numbers)] ?? NaN)],
  ['landing', inPieces((numbers) => landingText(settingIn(numbers).examples, landingPlaceIn(numbers)))],
  ['border', inPieces(border)],
  ['right', inWords((numbers) => asRight(settingIn(numbers).tolerance))],
  ['needs', inWords(needs)],
  ['exact-share', inWords(exactShare)],
  ['exact-end', inPieces(exactEnd)],
]);
