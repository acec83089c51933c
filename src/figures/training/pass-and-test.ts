import type { Example } from '../../neuron/example.ts';
import { type Update, update } from '../../neuron/update.ts';
import { settingIn } from '../../quantities/setting.ts';
import { firstPassIn, goalWeightIn } from '../../quantities/trained.ts';
import type { Numbers } from '../../story/number.ts';

/** An example with what a neuron makes of it. */
export interface Attempt extends Example {
  readonly prediction: number;
  readonly delta: number;
  readonly error: number;
}

/** One pass through the training data, and the test that follows it. Neither list is empty. */
export interface PassAndTest {
  readonly train: readonly number[];
  readonly test: readonly number[];
  /** The weight before the first update. */
  readonly start: number;
  /** The weight after the last update, which the test is made with. */
  readonly trained: number;
  /** The one weight that fits all the training data, if there is one. */
  readonly goalWeight: number | null;
  readonly updates: readonly Update[];
  readonly tests: readonly Attempt[];
}

/** The pass that a chapter's numbers ask for, and its test: see `settingIn` for the numbers that it uses. */
export function passAndTestIn(numbers: Numbers): PassAndTest {
  const { examples, tests, weight: start } = settingIn(numbers);
  const updates = firstPassIn(numbers);
  const trained = updates.at(-1)?.nextWeight ?? start;
  return {
    train: examples.map(({ input }) => input),
    test: tests.map(({ input }) => input),
    start,
    trained,
    goalWeight: goalWeightIn(numbers),
    updates,
    tests: tests.map((each) => update(trained, each)),
  };
}
