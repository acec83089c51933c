import { quantities } from '../../quantities/quantity.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { signOf } from '../../quantities/told-from.ts';
import { numberText } from '../../story/number-text.ts';

/**
 * What a mark is called on the figure: its word, its symbol and its value (`weight w = 2`); rounded, it does not pass for the one that it
 * should be (`weight w ≈ 2`). `prime` follows the symbol.
 */
export const valueLabel = (
  of: Quantity,
  value: number,
  word: string = quantities[of].word,
  shouldBe: number | null = null,
  prime = '',
): string => `${word} ${quantities[of].symbol}${prime} ${signOf(value, shouldBe)} ${numberText(value)}`;
