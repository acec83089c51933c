import { columnsOf, fits, weightAfterPass } from './bare-pass.ts';
import { checkCount, checkExamples, checkFinite, checkNotNegative } from './check.ts';
import type { Example } from './example.ts';
import { type Keep, type Memory, keepOf, remember } from './keep.ts';
import { type Learning, learningOf } from './learning.ts';
import type { Outcome } from './outcome.ts';
import { type TracedUpdate, traceOf } from './trace.ts';

/** What a run starts from, when it is to end, and what of it is to be kept. */
export interface Training extends Learning {
  /** The weight at the start; finite. */
  readonly weight: number;
  /** The training data: one example at least. */
  readonly examples: readonly Example[];
  /** The most passes to make: a whole number, 0 or more. */
  readonly passes: number;
  /** How far off a prediction may be and still be right: finite, 0 or more. Where it is left out 0, which is exactly. */
  readonly tolerance?: number;
  /** What to remember of the run; where it is left out, only how it ended. */
  readonly keep?: Keep;
}

/** What came of a run. */
export interface Run {
  readonly outcome: Outcome;
  /** How many passes were made. */
  readonly passes: number;
  /** The weight after the last of them. */
  readonly weight: number;
  /** The weight after pass 1, 2, 3, … as far as it was to be kept. */
  readonly weights: readonly number[];
  /** The updates that were to be kept, in the order in which they were made. */
  readonly trace: readonly TracedUpdate[];
}

/**
 * Makes pass after pass over the examples, until the neuron has converged, has stalled or has blown up (`Outcome` says
 * what each means), or until all the passes are made. A pass is always made to its end. The run takes the time of its
 * arithmetic and the memory of what it is asked to keep, however long it is.
 *
 * Throws a TypeError or a RangeError, with a sentence, for whatever is outside of the ranges that `Training` gives.
 */
export function run(training: Training): Run {
  const { weight, examples, passes, tolerance = 0 } = training;
  checkFinite('weight at the start', weight);
  checkExamples(examples);
  checkCount('number of passes', passes);
  checkNotNegative('tolerance', tolerance);
  const learning = learningOf(training);
  const keep = keepOf(training.keep ?? {});
  const memory: Memory = { before: new Map(), after: [] };
  const end = train({ weight, examples, passes, tolerance, keep, ...learning }, memory);
  return { ...end, weights: memory.after, trace: traceOf(memory.before, examples, learning) };
}

/** A training with all that was left out filled in. */
interface Whole extends Required<Training> {
  readonly keep: Required<Keep>;
}

/** The passes themselves. Makes nothing in the loop, so that a long run costs no more than its arithmetic. */
function train(training: Whole, memory: Memory): Pick<Run, 'outcome' | 'passes' | 'weight'> {
  const { examples, passes, tolerance, keep } = training;
  const columns = columnsOf(examples);
  const remembers = keep.last > 0 || keep.weights > 0;
  let weight = training.weight;
  for (let number = 1; number <= passes; number++) {
    const before = weight;
    weight = weightAfterPass(before, columns, training);
    if (remembers) remember(memory, keep, number, before, weight);
    if (fits(weight, columns, tolerance)) {
      const exactly = fits(weight, columns, 0);
      return { outcome: { kind: 'converged', pass: number, exactly }, passes: number, weight };
    }
    if (weight === before) return { outcome: { kind: 'stalled', pass: number }, passes: number, weight };
    if (!Number.isFinite(weight))
      return { outcome: { kind: 'blown-up', pass: number }, passes: number, weight };
  }
  return { outcome: { kind: 'moving' }, passes, weight };
}
