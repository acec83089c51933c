import type { Quantity } from '../../quantities/quantity.ts';
import { valueLabel } from '../parts/value-label.ts';

/** What a mark is called that stands for a quantity after the update: as in the prose, with a prime (`next weight w′ = 1`). */
export const nextLabel = (
  of: Quantity,
  value: number,
  word: string,
  shouldBe: number | null = null,
): string => valueLabel(of, value, word, shouldBe, '′').trim();
