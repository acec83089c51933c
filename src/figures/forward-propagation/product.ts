import type { Piece } from '../figure.ts';
import { said } from '../parts/said.ts';

/** What a neuron works out, in numbers: `3 · 2 = 6`; a weight below 0 in brackets. */
export const product = (input: number, weight: number, prediction: number): readonly Piece[] => [
  said('input', input),
  weight < 0 ? ' · (' : ' · ',
  said('weight', weight),
  weight < 0 ? ') = ' : ' = ',
  said('prediction', prediction),
];
