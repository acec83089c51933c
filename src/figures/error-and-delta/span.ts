/** The sizes a span may have within one power of ten. Neighbours are at most twice apart, so a change of span is mild. */
const rungs = [1, 2, 3, 5, 10];

/** How many sizes from the centre a value may be before the next size is taken. */
const slack = 1.25;

/** The largest size that a span is made for: its squares and sums are still far from overflowing. */
export const largest = 1e100;

/** A stretch of numbers to show: `size` is the unit its room is measured in. */
export interface Span {
  readonly centre: number;
  readonly size: number;
}

/** The smallest of … 1, 2, 3, 5, 10, 20, 30 … that holds `reach` with slack; 1 where `reach` is smaller, or beyond `largest`. */
export function sizeFor(reach: number): number {
  const need = reach / slack;
  if (!(need > 1 && need < largest)) return 1;
  const power = 10 ** Math.floor(Math.log10(need));
  const rung = rungs.find((r) => r * power >= need) ?? 10;
  return rung * power;
}

/**
 * A span around `middle` that holds zero and each of `values`, and that a small change of either leaves as it is: its size
 * steps along 1, 2, 3, 5, 10 …, its centre along half sizes. What is not finite, or beyond `largest`, is left out.
 */
export function spanAround(middle: number, values: readonly number[]): Span {
  if (!(Math.abs(middle) < largest)) return { centre: 0, size: 1 };
  const reaches = [Math.abs(middle), ...values.map((value) => Math.abs(value - middle))];
  const size = sizeFor(Math.max(...reaches.filter((reach) => reach < largest)));
  return { centre: (Math.round((middle / size) * 2) / 2) * size, size };
}
