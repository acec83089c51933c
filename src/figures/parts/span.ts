import { rounding } from '../../neuron/rounding.ts';
import { rungFor } from './rung.ts';

/** The sizes a span may have within one power of ten. Neighbours are at most twice apart, so a change of span is mild. */
const rungs = [1, 2, 3, 5, 10];

/** How many sizes from the centre a value may be before the next size is taken. */
const slack = 1.25;

/** The largest size that a span is made for: its squares and sums are still far from overflowing. */
export const largest = 1e100;

/** How far from its centre a drawing of a span reaches, in sizes of the span. */
export const edge = 1.6;

/** How far from its centre a mark may stand, in sizes of the span. */
export const farthest = 1.5;

/** A stretch of numbers to show: `size` is the unit its room is measured in. */
export interface Span {
  readonly centre: number;
  readonly size: number;
}

/** The smallest of … 0.5, 1, 2, 3, 5, 10, 20, 30 … that is not below a size. */
export const sizeAbove = (size: number): number => rungFor(size, rungs);

/** The smallest of … 1, 2, 3, 5, 10, 20, 30 … that holds `reach` with slack; `least` where `reach` is smaller, or beyond `largest`. */
export function sizeFor(reach: number, least = 1): number {
  const need = reach / slack;
  return need > least && need < largest ? sizeAbove(need) : least;
}

/**
 * A span around `middle` that holds zero and each of `values`, and that a small change of either leaves as it is: its size
 * steps along 1, 2, 3, 5, 10 …, from `least` on, its centre along half sizes. What is not finite, or beyond `largest`, is left out.
 */
export function spanAround(middle: number, values: readonly number[], least = 1): Span {
  if (!(Math.abs(middle) < largest)) return { centre: 0, size: 1 };
  const reaches = [Math.abs(middle), ...values.map((value) => Math.abs(value - middle))];
  const size = sizeFor(Math.max(...reaches.filter((reach) => reach < largest)), least);
  return { centre: (Math.round((middle / size) * 2) / 2) * size, size };
}

/** The least of a span's size that a distance may take and still be seen in it. */
const seen = 0.12;

/** The least distance that is no mere rounding where the numbers themselves are about zero. */
const least = 1e-12;

/**
 * A span that shows how far `value` is from `middle`: the one around `middle` that holds zero too, or, where the distance would
 * be too short in it to be seen, a closer one.
 */
export function closeSpan(middle: number, value: number): Span {
  const around = spanAround(middle, [value]);
  const distance = Math.abs(value - middle);
  if (!(distance < seen * around.size) || distance <= Math.max(least, rounding * Math.abs(middle)))
    return around;
  return { centre: middle, size: sizeAbove(distance / slack) };
}
