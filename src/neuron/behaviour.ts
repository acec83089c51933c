import { columnsOf, fits } from './bare-pass.ts';
import { checkFinite } from './check.ts';
import { learningOf } from './learning.ts';
import { pass } from './pass.ts';
import type { Training } from './run.ts';
import { rounding } from './rounding.ts';
import { factorOf, onlyShrinks, passFactor } from './shrink.ts';

/**
 * How a run goes about it. F is the pass factor, what each pass multiplies the distance by.
 *
 * - `stays`: no update moves the weight: it is right for every example already, α is 0, or what α and the inputs leave of
 *   each δ is 0 or too small for a double to add.
 * - `lands-at-once`: after the first pass δ is 0 for every example, or F is 0: nothing but rounding is left of the distance.
 * - `creeps`: more than half of the distance is left after each pass, ½ < F < 1, and no update passes the goal weight.
 * - `settles`: half of it or less is left, 0 ≤ F ≤ ½, and no update passes the goal weight.
 * - `swings-and-settles`: the distance shrinks, |F| < 1, though an example's factor is below 0: its update throws the
 *   weight past the goal weight, to the other side.
 * - `goes-to-and-fro`: the weight moves, and comes back to where it was after every pass or every other. So it does where
 *   |F| = 1, or where it starts at the weight that a pass leaves as it found it.
 * - `diverges`: the distance grows, |F| > 1. (Or |F| = 1, but each pass moves the weight on by the same amount.)
 *
 * Where no single weight fits the examples, all of this is about the weight that a pass would leave as it found it.
 */
export type Behaviour =
  'stays' | 'lands-at-once' | 'creeps' | 'settles' | 'swings-and-settles' | 'goes-to-and-fro' | 'diverges';

/**
 * The name for what a run would do that had all the passes it wants. It is told from its first pass and the factors, so it
 * costs the same however long that run is.
 *
 * Throws as `run` does.
 */
export function behaviourOf(training: Omit<Training, 'passes' | 'keep' | 'tolerance'>): Behaviour {
  const { weight, examples } = training;
  checkFinite('weight at the start', weight);
  const { alpha, rule } = learningOf(training);
  const updates = pass(weight, examples, { alpha, rule });
  if (updates.every((made) => made.nextWeight === made.weight)) return 'stays';
  const after = updates.at(-1)?.nextWeight ?? weight;
  if (after === weight) return 'goes-to-and-fro';
  const factors = examples.map((example) => factorOf(example, alpha, rule));
  const factor = passFactor(examples, alpha, rule);
  if (Math.abs(factor) <= rounding || fits(after, columnsOf(examples), 0)) return 'lands-at-once';
  const swings = factors.some((each) => each < 0);
  if (onlyShrinks(factors) || Math.abs(factor) < 1 - rounding) {
    if (swings) return 'swings-and-settles';
    return factor > 0.5 ? 'creeps' : 'settles';
  }
  // What rounding leaves is a share of how far the weight went meanwhile; where it started may be 0.
  const far = Math.hypot(...updates.map((made) => made.weight));
  const comesBack = factor < 0 || Math.abs(after - weight) <= rounding * far;
  return Math.abs(factor) <= 1 + rounding && comesBack ? 'goes-to-and-fro' : 'diverges';
}
