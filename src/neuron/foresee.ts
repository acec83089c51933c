import type { Example } from './example.ts';
import { goalWeightOf } from './goal-weight.ts';
import type { Learning } from './learning.ts';
import type { PassesNeeded } from './passes-needed.ts';
import { factorOf } from './shrink.ts';

/** A run after its first pass, which has not converged yet. All of it is checked already. */
export interface Prospect extends Required<Learning> {
  readonly examples: readonly Example[];
  readonly tolerance: number;
  readonly limit: number;
  /** The weight after the first pass. */
  readonly after: number;
}

/** Distances about this small are lost at the end of what doubles can hold, where the goal weight is 0. */
const nothing = 1e-300;

/**
 * What the closed form `wₙ − k = (w₁ − k) · Fⁿ⁻¹` says of the passes that a run needs, F being the pass factor. Undefined
 * where it can't be sure what the run itself would come to: where rounding could tip the balance, where no single weight
 * fits the examples, and where making the passes is quick anyway (|F| < ½).
 */
export function foresee(prospect: Prospect): PassesNeeded | undefined {
  const { examples, alpha, rule, tolerance, limit, after } = prospect;
  const factors = examples.map((example) => Math.abs(factorOf(example, alpha, rule)));
  const factor = factors.reduce((all, each) => all * each, 1);
  const goalWeight = goalWeightOf(examples);
  if (goalWeight === null) return undefined;
  const distance = Math.abs(after - goalWeight);
  // What the roundings of one pass come to, as a share of the weight, when every later example enlarges them.
  const gain = factors.reduce((all, each) => all * Math.max(1, each), 1);
  const perPass = 8 * Number.EPSILON * examples.length * gain * gain;
  if (factor > 1) {
    return distance * (factor - 1) > perPass * (Math.abs(goalWeight) + distance) ? 'diverges' : undefined;
  }
  if (factor < 0.5 || factor === 1) return undefined;
  const noise = (perPass * Math.abs(goalWeight) + nothing) / (1 - factor);
  const reach = tolerance / Math.max(...examples.map(({ input }) => Math.abs(input)));
  const doubt = noise + 2 * (limit + 10) * perPass * reach;
  const passesTo = (near: number) =>
    near > 0 ? 1 + Math.ceil(Math.log(near / distance) / Math.log(factor)) : Infinity;
  // Known where it is the same at both ends of what rounding can do.
  const soonest = passesTo(reach + doubt);
  if (soonest > limit) return 'crawls';
  return soonest > 1 && soonest === passesTo(reach - doubt) ? soonest : undefined;
}
