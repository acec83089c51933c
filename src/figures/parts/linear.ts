import { ticks } from 'd3';

/** A scale that keeps proportions: values to user units. */
export interface Linear {
  (value: number): number;
  /** The values at its two ends, in the order in which they were given. */
  domain(): readonly number[];
  /** Where its two ends are, in user units. */
  range(): readonly number[];
  /** About `count` round values within its domain, which ascends. */
  ticks(count: number): readonly number[];
}

/**
 * The scale that puts the two ends of `domain` at the two ends of `range`, and what lies beyond as far beyond; where both ends of the
 * domain are the same, all is in the middle. Exact at both ends.
 */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Linear {
  const [from, to] = domain;
  const [start, end] = range;
  const shareOf = (value: number): number => (to === from ? 0.5 : (value - from) / (to - from));
  const place = (value: number): number => {
    const share = shareOf(value);
    return start * (1 - share) + end * share;
  };
  return Object.assign(place, {
    domain: () => domain,
    range: () => range,
    ticks: (count: number) => ticks(from, to, count),
  });
}
