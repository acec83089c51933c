import type { Update } from '../neuron/update.ts';
import { exampleResults } from './example-results.ts';
import { comparisonText, longRunText } from './improvement-text.ts';
import { ofImprovement, ofTurn, predictionOfTurn } from './of-turn.ts';
import type { Results } from './result.ts';

/** By how much a prediction is off, whichever way. */
const off = ({ delta }: Update): number => Math.abs(delta);

/** The results of the chapter on forward propagation. `third-` is after two updates. */
export const forwardPropagationResults: Results = new Map([
  ...exampleResults,
  ['off', ofTurn(1, off)],
  ['next-off', ofTurn(2, off)],
  ['third-off', ofTurn(3, off)],
  ['third-weight', ofTurn(3, ({ weight }) => weight, 'weight')],
  ['third-prediction', predictionOfTurn(3)],
  ['outcome', ofImprovement(comparisonText)],
  ['long-run', ofImprovement(longRunText)],
]);
