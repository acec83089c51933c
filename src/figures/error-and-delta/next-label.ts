import { quantities } from '../../quantities/quantity.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { numberText } from '../../story/number-text.ts';

/** What a mark is called that stands for a quantity after the update: as in the prose, with a prime (`next weight w′ = 1`). */
export const nextLabel = (of: Quantity, value: number, word: string): string =>
  `${word} ${quantities[of].symbol}′ = ${numberText(value)}`.trim();
