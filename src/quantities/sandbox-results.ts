import { lowestWeightOf } from '../neuron/mean-error.ts';
import { pass } from '../neuron/pass.ts';
import { numberText } from '../story/number-text.ts';
import type { Numbers } from '../story/number.ts';
import { fitText } from './fit-text.ts';
import { passResults } from './pass-results.ts';
import { rateResults } from './rate-results.ts';
import { inFirst } from './in-first.ts';
import { inPieces } from './in-words.ts';
import type { Piece } from './piece.ts';
import type { Result, Results } from './result.ts';
import { listOf, settingIn } from './setting.ts';
import { goalWeightIn } from './trained.ts';
import { valueResult } from './value-result.ts';

/** The weight after the first update, if it is made by the rule `gradient`, whichever is in force. */
function gradientWeight(numbers: Numbers): Result {
  const { weight, examples, alpha } = settingIn(numbers);
  const [first] = pass(weight, examples, { alpha, rule: 'gradient' });
  return valueResult(first?.nextWeight ?? weight, 'weight');
}

/** The goals that the training data have, whatever they come from. */
function trainGoals(numbers: Numbers): Result {
  const value = settingIn(numbers).examples.map(({ goal }) => goal);
  return { quantity: 'goal', value, text: numberText(value) };
}

/** What the examples have the list of goals for, after that list. */
function goalsInForce(numbers: Numbers): readonly Piece[] {
  if (numbers.get('goalsby') === 'list') return [goalsMatch(numbers)];
  const { text } = trainGoals(numbers);
  return text === numberText(listOf(numbers, 'goals'))
    ? ['the same as by the formula']
    : ['in whose place the formula puts ', { of: 'goal', text }];
}

/** Whether there are as many goals as inputs, after the list of goals. */
function goalsMatch(numbers: Numbers): string {
  const over = listOf(numbers, 'goals').length - listOf(numbers, 'train').length;
  if (over === 0) return 'one for each input';
  if (over < 0)
    return `with none for the last ${over === -1 ? 'input, which keeps' : `${-over} inputs, which keep`} to the formula`;
  return over === 1 ? 'of which the last has no input' : `of which the last ${over} have no input`;
}

/**
 * Where the error of the training data, all taken together, is lowest, after “lowest at a weight of”: everywhere, where every input is
 * zero.
 */
function lowestWeight(numbers: Numbers): Result {
  const { examples } = settingIn(numbers);
  return examples.every(({ input }) => input === 0)
    ? { text: 'any size, for it is flat' }
    : valueResult(lowestWeightOf(examples), 'weight');
}

/** The results of the chapter with the sandbox. */
export const sandboxResults: Results = new Map([
  ...passResults,
  ...rateResults,
  ['first-input', inFirst('input', ({ input }) => input)],
  ['next-gradient-weight', gradientWeight],
  ['train-goals', trainGoals],
  ['goals-in-force', inPieces(goalsInForce)],
  ['lowest-weight', lowestWeight],
  ['fit', inPieces((numbers) => fitText(settingIn(numbers).examples, goalWeightIn(numbers)))],
]);
