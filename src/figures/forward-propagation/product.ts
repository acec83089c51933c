import type { Piece } from '../../quantities/piece.ts';
import { said, saidPrediction } from '../../quantities/piece.ts';
import { timesWeight } from '../../quantities/times-weight.ts';

/** What a neuron works out, in numbers: `3 · 2 = 6`; a weight below 0 in brackets. The prediction is told from the goal. */
export const product = (
  input: number,
  weight: number,
  prediction: number,
  goal: number,
): readonly Piece[] => [
  said('input', input),
  ...timesWeight(weight),
  ' = ',
  saidPrediction(prediction, goal),
];
