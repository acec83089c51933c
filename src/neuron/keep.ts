import { checkPasses } from './check.ts';

/** What a run is to remember, in passes. Each is a whole number, 0 or more, or Infinity for all; 0 where it is left out. */
export interface Keep {
  /** Keep every update of this many passes, up to and with the last that was made. */
  readonly last?: number;
  /** Keep the weight after each of this many passes, from the first on. */
  readonly weights?: number;
}

/**
 * What to remember, with what was left out filled in.
 *
 * Throws a TypeError where one of them is no number, a RangeError where it counts nothing (−1, 0.5, NaN).
 */
export function keepOf({ last = 0, weights = 0 }: Keep): Required<Keep> {
  checkPasses('number of last passes to keep', last);
  checkPasses('number of weights to keep', weights);
  return { last, weights };
}

/** What a run remembers while it goes on: a number a pass at most, for the updates can be made again from it. */
export interface Memory {
  /** The weight before each pass whose updates are to be kept, by the pass's number, ascending. */
  readonly before: Map<number, number>;
  /** The weight after pass 1, 2, 3, … */
  readonly after: number[];
}

/** Remembers a pass that was just made, as far as is wanted, and forgets what is no longer wanted because of it. */
export function remember(
  { before, after }: Memory,
  keep: Required<Keep>,
  pass: number,
  from: number,
  to: number,
): void {
  if (pass <= keep.weights) after.push(to);
  if (keep.last > 0) before.set(pass, from);
  before.delete(pass - keep.last);
}
