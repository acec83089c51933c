import type { Example } from '../neuron/example.ts';
import { type Piece, said } from './piece.ts';

/** A whole sentence on the example that takes all of the distance away, if there is one; `place` is its own, or −1. */
export function landingText(examples: readonly Example[], place: number): readonly Piece[] {
  const example = examples[place];
  return example
    ? [
        'The input ',
        said('input', example.input),
        ' has the factor 0: its update takes all of the distance away, however long it was.',
      ]
    : ['No factor is 0, so no example takes all of the distance away.'];
}
