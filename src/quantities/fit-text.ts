import type { Example } from '../neuron/example.ts';
import { type Piece, said } from './piece.ts';

/** A whole sentence on whether some single weight fits the training data. `goalWeight` is null where none does, or any would. */
export function fitText(examples: readonly Example[], goalWeight: number | null): readonly Piece[] {
  if (goalWeight !== null) return ['A weight of ', said('weight', goalWeight), ' fits every example.'];
  const blank = examples.every(({ input, goal }) => input === 0 && goal === 0);
  return [blank ? 'Any weight fits.' : 'No single weight fits every example.'];
}
