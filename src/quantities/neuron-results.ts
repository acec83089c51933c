import { numberOf } from './number-of.ts';
import { predictionResult } from './prediction-result.ts';
import type { ResultOf, Results } from './result.ts';
import { inWords } from './in-words.ts';
import { effectText, slopeText, stretchText } from './weight-text.ts';

const ofWeight = (of: (weight: number) => string): ResultOf =>
  inWords((numbers) => of(numberOf(numbers, 'w')));

/** The results of the chapter on the neuron. */
export const neuronResults: Results = new Map([
  ['prediction', predictionResult],
  ['effect', ofWeight(effectText)],
  ['stretch', ofWeight(stretchText)],
  ['slope', ofWeight(slopeText)],
]);
