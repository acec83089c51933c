import type { RateRange } from '../neuron/shrinking.ts';

/** The largest learning rate that a reader can set: what lies beyond it is neither drawn nor spoken of. */
export const largestRate = 1;

/** The ranges of rates, ascending, of which a reader can set some. */
export const withinReach = (ranges: readonly RateRange[]): readonly RateRange[] =>
  ranges.filter(({ from }) => from < largestRate);
