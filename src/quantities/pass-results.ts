import { programValues } from './in-program.ts';
import { pathText } from './path-text.ts';
import { inFirst } from './in-first.ts';
import { inWords } from './in-words.ts';
import type { ResultOf } from './result.ts';
import { settingIn } from './setting.ts';
import { predictionsText, testText } from './test-text.ts';
import { firstPassIn, goalWeightIn, testPredictionsIn } from './trained.ts';

/** What every chapter with training data can show: its program, its first pass and its test. `first-` is of the first update. */
export const passResults: readonly (readonly [name: string, of: ResultOf])[] = [
  ...programValues,
  ['first-delta', inFirst('delta', ({ delta }) => delta)],
  ['next-first-weight', inFirst('weight', ({ nextWeight }) => nextWeight)],
  [
    'weight-path',
    (numbers) => ({ quantity: 'weight', text: pathText(firstPassIn(numbers), goalWeightIn(numbers)) }),
  ],
  [
    'test-predictions',
    (numbers) => ({
      quantity: 'prediction',
      text: predictionsText(testPredictionsIn(numbers), settingIn(numbers).tests),
    }),
  ],
  ['test-verdict', inWords((numbers) => testText(testPredictionsIn(numbers), settingIn(numbers).tests))],
];
