import { examplesOf } from '../../neuron/example.ts';
import type { Example } from '../../neuron/example.ts';
import { pass } from '../../neuron/pass.ts';
import { type Update, update } from '../../neuron/update.ts';
import { numberOf } from '../../quantities/number-of.ts';
import { listOf } from '../../quantities/setting.ts';
import type { Numbers } from '../../story/number.ts';

/** An example with what a neuron makes of it. */
export interface Attempt extends Example {
  readonly prediction: number;
  readonly delta: number;
  readonly error: number;
}

/** One pass through the training data, and the test that follows it. Neither list is empty. */
export interface Run {
  readonly train: readonly number[];
  readonly test: readonly number[];
  /** The weight before the first update. */
  readonly start: number;
  /** The weight after the last update, which the test is made with. */
  readonly trained: number;
  readonly updates: readonly Update[];
  readonly tests: readonly Attempt[];
}

/**
 * The run that a chapter's numbers make: `train`, `test` and the start weight `w`; throws where it does not declare them. The goal
 * of every input is the input itself.
 */
export function runOf(numbers: Numbers): Run {
  const train = listOf(numbers, 'train');
  const test = listOf(numbers, 'test');
  const start = numberOf(numbers, 'w');
  const updates = pass(start, examplesOf(train));
  const trained = updates.at(-1)?.nextWeight ?? start;
  return {
    train,
    test,
    start,
    trained,
    updates,
    tests: examplesOf(test).map((each) => update(trained, each)),
  };
}
