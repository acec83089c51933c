import type { Piece } from '../figure.ts';
import { missedBy } from '../../quantities/is-right.ts';
import { said } from '../parts/said.ts';

/** What a neuron works out, in numbers: `3 · 2 = 6`; a weight below 0 in brackets. The prediction is told from the goal, if there is one. */
export const product = (
  input: number,
  weight: number,
  prediction: number,
  goal: number | null = null,
): readonly Piece[] => [
  said('input', input),
  weight < 0 ? ' · (' : ' · ',
  said('weight', weight),
  weight < 0 ? ') = ' : ' = ',
  said('prediction', prediction, goal === null ? null : missedBy(prediction, goal)),
];
