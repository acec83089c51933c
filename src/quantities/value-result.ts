import type { Quantity } from './quantity.ts';
import type { Result } from './result.ts';
import { toldFrom } from './told-from.ts';

/** A number as a result, in its quantity's colour; without a quantity it stays in ink. It is told from what it should be. */
export function valueResult(value: number, quantity?: Quantity, shouldBe: number | null = null): Result {
  return { ...(quantity && { quantity }), value, text: toldFrom(value, shouldBe) };
}
