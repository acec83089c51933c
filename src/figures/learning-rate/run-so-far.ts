import type { Behaviour } from '../../neuron/behaviour.ts';
import type { Outcome } from '../../neuron/outcome.ts';
import type { PassesNeeded } from '../../neuron/passes-needed.ts';
import { run } from '../../neuron/run.ts';
import type { Update } from '../../neuron/update.ts';
import { factorsIn, passFactorIn } from '../../quantities/factors.ts';
import { behaviourIn } from '../../quantities/rate-results.ts';
import { type Setting, settingIn } from '../../quantities/setting.ts';
import { goalWeightIn, neededIn } from '../../quantities/trained.ts';
import type { Numbers } from '../../story/number.ts';

/** A run of the neuron, seen from the pass that the reader has come to. */
export interface RunSoFar extends Setting {
  /** The weight before the first pass and after pass 1, 2, 3, … until the run ends, after 200 passes at most. */
  readonly weights: readonly number[];
  readonly outcome: Outcome;
  /** The pass that is shown: the reader's, or the last one where the run has ended before. */
  readonly present: number;
  /** The updates of the passes up to the present one, the latest passes of them. */
  readonly updates: readonly Update[];
  readonly behaviour: Behaviour;
  readonly needed: PassesNeeded;
  /** What each example multiplies the distance by, and what they do together in a pass. */
  readonly factors: readonly number[];
  readonly passFactor: number;
  /** The one weight that fits every example, if there is one. */
  readonly goalWeight: number | null;
}

/** The most passes that the figure shows; no chapter lets its reader ask for more. */
export const shownPasses = 200;

/** Whether the reader has come to where the run ends: nothing is to come then. */
export const hasEnded = ({ outcome, present, weights }: RunSoFar): boolean =>
  outcome.kind !== 'moving' && present === weights.length - 1;

/** How many of the latest passes show their updates. */
const keptPasses = 24;

/** The run that a chapter's numbers ask for (see `settingIn`), as far as the reader has gone, and what will come of it. */
export function runSoFarIn(numbers: Numbers): RunSoFar {
  const setting = settingIn(numbers);
  const whole = run({ ...setting, passes: shownPasses, keep: { weights: shownPasses } });
  const present = Math.min(setting.passes, whole.passes);
  const updates = run({ ...setting, passes: present, keep: { last: keptPasses } }).trace;
  return {
    ...setting,
    weights: [setting.weight, ...whole.weights],
    outcome: whole.outcome,
    present,
    updates,
    behaviour: behaviourIn(numbers),
    needed: neededIn(numbers),
    factors: factorsIn(numbers),
    passFactor: passFactorIn(numbers),
    goalWeight: goalWeightIn(numbers),
  };
}
