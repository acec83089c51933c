import { type Piece, said } from './piece.ts';

/** That something is multiplied by a weight, after it: ` · 2`, or ` · (−2)`, for a sign stands beside no other. */
export const timesWeight = (weight: number): readonly Piece[] =>
  weight < 0 ? [' · (', said('weight', weight), ')'] : [' · ', said('weight', weight)];
