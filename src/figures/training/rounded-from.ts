import { looksRight, signOf } from '../../quantities/told-from.ts';
import { quantities } from '../../quantities/quantity.ts';
import { numberText } from '../../story/number-text.ts';

/** A value where there is no room for all its digits: marked as rounded, `≈ 1`, where it would look like the one that it should be. */
export const roundedFrom = (value: number, shouldBe: number | null): string =>
  `${looksRight(value, shouldBe) ? '≈ ' : ''}${numberText(value)}`;

/** A weight by its symbol, in the same way: `w = 1.5`, or `w ≈ 1` beside a goal weight of 1. */
export const symbolicWeight = (weight: number, goalWeight: number | null): string =>
  `${quantities.weight.symbol} ${signOf(weight, goalWeight)} ${numberText(weight)}`;
