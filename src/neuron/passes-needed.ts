import { type Columns, columnsOf, fits, weightAfterPass } from './bare-pass.ts';
import { checkCount, checkExamples, checkFinite, checkNotNegative } from './check.ts';
import { foresee, type Prospect } from './foresee.ts';
import { learningOf } from './learning.ts';
import { rounding } from './rounding.ts';
import type { Training } from './run.ts';
import { factorOf, onlyShrinks, passFactor } from './shrink.ts';

/**
 * How many passes a run needs until it has converged: the `pass` of its outcome, so 1 at least; or why it never will.
 *
 * - `stalls`: the weight comes to rest where some |δ| is above the tolerance. (A run in which it does is `stalled`.)
 * - `returns`: the weight comes back to where it was, and goes round and round for ever.
 * - `diverges`: the distance grows, to a blow-up in the end, or each pass moves the weight on by the same amount.
 * - `crawls`: none of these, but it needs more passes than the limit.
 */
export type PassesNeeded = number | 'stalls' | 'returns' | 'diverges' | 'crawls';

/** The most passes that count as converging at all, where nothing else is asked for. */
export const usualLimit = 10_000;

/** A run to be asked about: as for `run`, but with the limit of passes to look at instead of passes to make. */
export interface Question extends Omit<Training, 'passes' | 'keep'> {
  /** The most passes that count as converging at all: a whole number, 1 or more; the usual limit where it is left out. */
  readonly limit?: number;
}

/**
 * How many passes a run needs, without a trace of it. Made to be asked for hundreds of learning rates between two frames:
 * where the distance is known to shrink or grow by the same factor each pass, and what that leads to is certain in spite of
 * rounding, no pass but the first is made. A number is always the very one that the run itself would come to.
 *
 * Throws as `run` does, and a RangeError for a limit below 1.
 */
export function passesNeeded(question: Question): PassesNeeded {
  const { weight, examples, tolerance = 0, limit = usualLimit } = question;
  checkFinite('weight at the start', weight);
  checkExamples(examples);
  checkNotNegative('tolerance', tolerance);
  checkCount('limit of passes', limit, 1);
  const learning = learningOf(question);
  const columns = columnsOf(examples);
  const after = weightAfterPass(weight, columns, learning);
  if (fits(after, columns, tolerance)) return 1;
  if (after === weight) return 'stalls';
  if (!Number.isFinite(after)) return 'diverges';
  const prospect = { ...learning, examples, tolerance, limit, after };
  return foresee(prospect) ?? tryOut(prospect, columns);
}

/** Makes the passes, from the second on. A weight that was there before is met again for ever, so that ends it. */
function tryOut(prospect: Prospect, columns: Columns): PassesNeeded {
  const { examples, alpha, rule, tolerance, limit, after } = prospect;
  let weight = after;
  let seen = after;
  for (let number = 2; number <= limit; number++) {
    const before = weight;
    weight = weightAfterPass(before, columns, prospect);
    if (fits(weight, columns, tolerance)) return number;
    if (weight === before) return 'stalls';
    if (!Number.isFinite(weight)) return 'diverges';
    if (weight === seen) return 'returns';
    // Looking back to passes 2, 4, 8, … alone finds any circle (Brent, 1980) without a list of what was seen.
    if ((number & (number - 1)) === 0) seen = weight;
  }
  if (onlyShrinks(examples.map((example) => factorOf(example, alpha, rule)))) return 'crawls';
  const factor = passFactor(examples, alpha, rule);
  // At a factor of 1 that does not come back, each pass carries the weight on by the same amount.
  return factor > 1 - rounding || factor < -1 ? 'diverges' : 'crawls';
}
