import type { Numbers } from '../story/number.ts';
import { type Piece, plain } from './piece.ts';
import type { ResultOf } from './result.ts';

/** A result that is words: a part of a sentence or, with a capital, a whole one. */
export const inWords =
  (of: (numbers: Numbers) => string): ResultOf =>
  (numbers) => ({ text: of(numbers) });

/** A result that is words, with values among them in their quantities' colours. */
export const inPieces =
  (of: (numbers: Numbers) => readonly Piece[]): ResultOf =>
  (numbers) => {
    const pieces = of(numbers);
    return { text: plain(pieces), pieces };
  };
