import type { Numbers } from '../story/number.ts';
import type { Piece } from './piece.ts';
import type { Quantity } from './quantity.ts';

/** What follows from the numbers of a chapter, ready to stand in a sentence. */
export interface Result {
  /** The quantity that it is a value of; left out for what is none of the neuron's. */
  readonly quantity?: Quantity;
  /** The exact double, or list of them, where it is a number or a list. */
  readonly value?: number | readonly number[];
  /** What people read. */
  readonly text: string;
  /** The same, where some of it stands in the colours of quantities. A result has pieces at all numbers or at none. */
  readonly pieces?: readonly Piece[];
}

/** Everything that the sentences, formulas and listing of a chapter can show, by the name that authors write. */
export type Results = ReadonlyMap<string, ResultOf>;

/** Works a result out; throws where the chapter lacks a number that it needs. */
export type ResultOf = (numbers: Numbers) => Result;
