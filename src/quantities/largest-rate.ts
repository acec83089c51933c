import type { RateRange } from '../neuron/shrinking.ts';

/** The largest learning rate that a reader can set: a map of rates ends there. */
export const largestRate = 1;

/** The ranges of rates, ascending, of which a reader can set some. */
export const withinReach = (ranges: readonly RateRange[]): readonly RateRange[] =>
  ranges.filter(({ from }) => from < largestRate);
