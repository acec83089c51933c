import { numberText } from '../story/number-text.ts';
import type { Quantity } from './quantity.ts';
import type { Result } from './result.ts';

/** A number as a result, in its quantity's colour; without a quantity it stays in ink. */
export function valueResult(value: number, quantity?: Quantity): Result {
  return { ...(quantity && { quantity }), value, text: numberText(value) };
}
