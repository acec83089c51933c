import { missedBy } from './is-right.ts';
import { quantities, type Quantity } from './quantity.ts';
import { toldFrom } from './told-from.ts';

/** A piece of a sentence: plain words, or a value said in its quantity's colour. */
export type Piece = string | { readonly of: Quantity; readonly text: string };

/** A value in a sentence, as people read it, in its quantity's colour; with all its digits where fewer would show what it should be. */
export const said = (of: Quantity, value: number, shouldBe: number | null = null): Piece => ({
  of,
  text: toldFrom(value, shouldBe),
});

/** A prediction in a sentence; with all its digits where fewer would show the goal that it misses. */
export const saidPrediction = (prediction: number, goal: number): Piece =>
  said('prediction', prediction, missedBy(prediction, goal));

/** A quantity's word in a sentence, in its colour: `word` where the sentence needs another form of it. */
export const named = (of: Quantity, word: string = quantities[of].word): Piece => ({ of, text: word });

/** What a sentence says, as plain text. */
export const plain = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
