/** How far from 0 a drawing can reach. Each is three times a round number, which its axis names. */
const reaches = [9, 15, 30, 60] as const;

/**
 * How far from 0 a drawing of these values reaches: in a few steps, so that it stays as it is for a small change, and takes the next
 * step for a value that it would cut off. What is beyond the last step is for `held`.
 */
export function reachFor(...values: readonly number[]): number {
  const largest = Math.max(...values.map((value) => (Number.isNaN(value) ? 0 : Math.abs(value))));
  return reaches.find((reach) => largest <= reach) ?? reaches[3];
}

/** The values that an axis of that reach names on both sides of 0. */
export const ticksTo = (reach: number): readonly number[] =>
  [-3, -2, -1, 1, 2, 3].map((third) => (third * reach) / 3);

/** The range of a drawing of that reach. */
export const rangeOf = (reach: number): readonly [number, number] => [-reach, reach];
