import { quantities } from '../../quantities/quantity.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { signOf } from '../../quantities/told-from.ts';
import { numberText } from '../../story/number-text.ts';

/** What a mark is called that stands for a quantity after the update: as in the prose, with a prime (`next weight w′ = 1`). */
export const nextLabel = (
  of: Quantity,
  value: number,
  word: string,
  shouldBe: number | null = null,
): string => `${word} ${quantities[of].symbol}′ ${signOf(value, shouldBe)} ${numberText(value)}`.trim();
