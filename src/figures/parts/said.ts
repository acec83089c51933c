import type { Piece } from '../figure.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { numberText } from '../../story/number-text.ts';

/** A value in a caption, as people read it, in its quantity's colour. */
export const said = (of: Quantity, value: number): Piece => ({ of, text: numberText(value) });

/** A quantity's word in a caption, in its colour: `word` where the sentence needs another form of it. */
export const named = (of: Quantity, word: string = of): Piece => ({ of, text: word });

/** What a caption says, as plain text. */
export const plain = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
