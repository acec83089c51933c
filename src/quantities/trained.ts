import { goalWeightOf } from '../neuron/goal-weight.ts';
import { pass } from '../neuron/pass.ts';
import { type PassesNeeded, passesNeeded } from '../neuron/passes-needed.ts';
import { predict } from '../neuron/predict.ts';
import { type Run, run } from '../neuron/run.ts';
import type { Update } from '../neuron/update.ts';
import type { Numbers } from '../story/number.ts';
import { once } from '../story/once.ts';
import { settingIn } from './setting.ts';

/** The updates of the first pass, whether or not a pass is asked for. */
export const firstPassIn: (numbers: Numbers) => readonly Update[] = once((numbers) => {
  const setting = settingIn(numbers);
  return pass(setting.weight, setting.examples, setting);
});

/** The passes that are asked for, with the weight after each; it ends before where the neuron has converged, has come to rest or has blown up. */
export const runIn: (numbers: Numbers) => Run = once((numbers) =>
  run({ ...settingIn(numbers), keep: { weights: Infinity } }),
);

/** How many passes the neuron needs, however many are asked for. */
export const neededIn: (numbers: Numbers) => PassesNeeded = once((numbers) =>
  passesNeeded(settingIn(numbers)),
);

/** The one weight that fits all the training data; null where no single weight does, or any would. */
export const goalWeightIn: (numbers: Numbers) => number | null = once((numbers) =>
  goalWeightOf(settingIn(numbers).examples),
);

/** The predictions for the test data, with the weight that the passes left. */
export const testPredictionsIn: (numbers: Numbers) => readonly number[] = once((numbers) =>
  settingIn(numbers).tests.map(({ input }) => predict(input, runIn(numbers).weight)),
);

/**
 * The last pass that the program of a listing makes; no update where it makes none. Unlike the run of the prose it knows of
 * no tolerance, and goes on when the neuron has converged or blown up.
 */
export const lastPassIn: (numbers: Numbers) => readonly Update[] = once((numbers) => {
  const setting = settingIn(numbers);
  const made = run({ ...setting, tolerance: 0, keep: { last: 1 } });
  let updates: readonly Update[] = made.trace;
  // A run ends where the weight stays, or is infinite: two passes on, nothing that is left to be made can change it.
  for (let more = Math.min(setting.passes - made.passes, 2); more > 0; more -= 1) {
    updates = pass(updates.at(-1)?.nextWeight ?? setting.weight, setting.examples, setting);
  }
  return updates;
});
