/**
 * The first double at which something is true that is false at `from`, true at `to`, and changes once between them: found
 * by halving the distance between the two until no double is left inside.
 */
export function halve(from: number, to: number, isTrue: (value: number) => boolean): number {
  let low = from;
  let high = to;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (!(low < middle && middle < high)) return high;
    if (isTrue(middle)) high = middle;
    else low = middle;
  }
}
