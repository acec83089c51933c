import { pass } from '../neuron/pass.ts';
import type { Update } from '../neuron/update.ts';
import { numberText } from '../story/number-text.ts';
import type { Numbers } from '../story/number.ts';
import { weightText } from './end-text.ts';
import { blamedIn, borderIn, factorsIn, passFactorIn } from './factors.ts';
import { joined } from './joined.ts';
import type { Quantity } from './quantity.ts';
import type { Result, ResultOf } from './result.ts';
import { settingIn } from './setting.ts';
import { firstPassIn, goalWeightIn, runIn, testPredictionsIn } from './trained.ts';

const inFirst =
  (quantity: Quantity, of: (made: Update) => number): ResultOf =>
  (numbers) => {
    const [first] = firstPassIn(numbers);
    const value = first ? of(first) : NaN;
    return { quantity, value, text: numberText(value) };
  };

/** A number that is none of the neuron's quantities: it stays in ink. */
const plain =
  (of: (numbers: Numbers) => number): ResultOf =>
  (numbers) => {
    const value = of(numbers);
    return { value, text: numberText(value) };
  };

/** The weight after the first update, if it is made by the rule `gradient`, whichever is in force. */
function gradientWeight(numbers: Numbers): Result {
  const { weight, examples, alpha } = settingIn(numbers);
  const [first] = pass(weight, examples.slice(0, 1), { alpha, rule: 'gradient' });
  const value = first?.nextWeight ?? weight;
  return { quantity: 'weight', value, text: numberText(value) };
}

/** The goals that the training data have, whatever they come from. */
function trainGoals(numbers: Numbers): Result {
  const value = settingIn(numbers).examples.map(({ goal }) => goal);
  return { quantity: 'goal', value, text: numberText(value) };
}

function trainedWeight(numbers: Numbers): Result {
  const { weight } = runIn(numbers);
  return { quantity: 'weight', value: weight, text: weightText(weight, goalWeightIn(numbers)) };
}

function goalWeight(numbers: Numbers): Result {
  const value = goalWeightIn(numbers);
  if (value !== null) return { quantity: 'weight', value, text: numberText(value) };
  const any = settingIn(numbers).examples.every(({ input, goal }) => input === 0 && goal === 0);
  return { quantity: 'weight', text: any ? 'any weight at all' : 'no single weight' };
}

function border(numbers: Numbers): Result {
  const value = borderIn(numbers);
  if (value === null) return { quantity: 'alpha', text: 'none, since no rate above 0 shrinks the distance' };
  return { quantity: 'alpha', value, text: numberText(Number(value.toPrecision(4))) };
}

/** The results of a chapter with training data that are numbers, or lists of them, by name. */
export const trainingValues: readonly (readonly [name: string, of: ResultOf])[] = [
  ['first-input', inFirst('input', (made) => made.input)],
  ['first-prediction', inFirst('prediction', (made) => made.prediction)],
  ['first-delta', inFirst('delta', (made) => made.delta)],
  ['next-first-weight', inFirst('weight', (made) => made.nextWeight)],
  ['next-gradient-weight', gradientWeight],
  ['train-goals', trainGoals],
  ['trained-weight', trainedWeight],
  ['goal-weight', goalWeight],
  [
    'test-predictions',
    (numbers) => ({ quantity: 'prediction', text: joined(testPredictionsIn(numbers).map(numberText)) }),
  ],
  ['factor', plain((numbers) => factorsIn(numbers)[blamedIn(numbers)] ?? NaN)],
  ['factors', (numbers) => ({ text: joined(factorsIn(numbers).map(numberText)) })],
  ['pass-factor', plain(passFactorIn)],
  [
    'blamed-input',
    (numbers) => {
      const value = settingIn(numbers).examples[blamedIn(numbers)]?.input ?? NaN;
      return { quantity: 'input', value, text: numberText(value) };
    },
  ],
  ['border', border],
  ['largest-number', plain(() => Number.MAX_VALUE)],
];
