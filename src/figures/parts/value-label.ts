import { quantities } from '../../quantities/quantity.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { numberText } from '../../story/number-text.ts';

/** What a mark is called on the figure: its word, its symbol and its value (`weight w = 2`). */
export const valueLabel = (of: Quantity, value: number, word: string = quantities[of].word): string =>
  `${word} ${quantities[of].symbol} = ${numberText(value)}`;
