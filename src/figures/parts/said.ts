import type { Piece } from '../figure.ts';
import { missedBy } from '../../quantities/is-right.ts';
import { quantities, type Quantity } from '../../quantities/quantity.ts';
import { toldFrom } from '../../quantities/told-from.ts';

/** A value in a caption, as people read it, in its quantity's colour; with all its digits where fewer would show what it should be. */
export const said = (of: Quantity, value: number, shouldBe: number | null = null): Piece => ({
  of,
  text: toldFrom(value, shouldBe),
});

/** A prediction in a caption; with all its digits where fewer would show the goal that it misses. */
export const saidPrediction = (prediction: number, goal: number): Piece =>
  said('prediction', prediction, missedBy(prediction, goal));

/** A quantity's word in a caption, in its colour: `word` where the sentence needs another form of it. */
export const named = (of: Quantity, word: string = quantities[of].word): Piece => ({ of, text: word });

/** What a caption says, as plain text. */
export const plain = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
