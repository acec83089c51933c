import type { Example } from './example.ts';
import type { Learning } from './learning.ts';
import { pass } from './pass.ts';
import type { Update } from './update.ts';

/** An update of a run, and the pass in which it was made. */
export interface TracedUpdate extends Update {
  /** The number of the pass, from 1. */
  readonly pass: number;
}

/**
 * Every update of some passes over the same examples, made again from the weights that the passes began with. `before` has
 * these by the number of the pass, in the order in which the updates are to come.
 */
export function traceOf(
  before: ReadonlyMap<number, number>,
  examples: readonly Example[],
  learning: Learning,
): readonly TracedUpdate[] {
  return Array.from(before, ([number, weight]) =>
    pass(weight, examples, learning).map((made) => ({ pass: number, ...made })),
  ).flat();
}
