import fc from 'fast-check';
import { expect, test } from 'vitest';
import { behaviourOf } from '../../src/neuron/behaviour.ts';
import { examplesOf } from './examples-of.ts';
import { pass } from '../../src/neuron/pass.ts';
import { run } from '../../src/neuron/run.ts';

const examples = examplesOf([4, 5, 6]);

test.each([
  [0, 'stays'],
  [1e-14, 'creeps'],
  [0.01, 'creeps'],
  [0.05, 'settles'],
  [0.1, 'settles'],
  [0.2, 'lands-at-once'],
  [0.3, 'swings-and-settles'],
  [0.4, 'swings-and-settles'],
  [0.42, 'diverges'],
  [1, 'diverges'],
])('behaviourOf({ examples of 4, 5, 6, alpha: %d }) %s', (alpha, name) => {
  expect(behaviourOf({ weight: 0, examples, alpha })).toBe(name);
});

test('behaviourOf({ … }) settles where each pass takes off exactly half of the distance, and creeps where less', () => {
  const one = { weight: 0, examples: examplesOf([1]) };
  expect(behaviourOf({ ...one, alpha: 0.5 })).toBe('settles');
  expect(behaviourOf({ ...one, alpha: 0.49 })).toBe('creeps');
});

test('behaviourOf({ … }) goes to and fro where each update throws the weight as far to the other side', () => {
  expect(behaviourOf({ weight: 0, examples: examplesOf([5]), alpha: 0.4 })).toBe('goes-to-and-fro');
  expect(behaviourOf({ weight: 0, examples: examplesOf([-2, 1]), alpha: 0.5 })).toBe('goes-to-and-fro');
});

test('behaviourOf({ … }) goes to and fro where a pass leads back to where it began, whatever the factors are', () => {
  const apart = [
    { input: 10, goal: 0.5 },
    { input: 10, goal: 1 },
  ];
  expect(behaviourOf({ weight: 0, examples: apart, alpha: 0.3 })).toBe('goes-to-and-fro');
});

test.each([-2.7, -1.8])(
  'behaviourOf({ weight: %d }) goes to and fro where only rounding keeps a pass from leading back',
  (weight) => {
    const twice = examplesOf([5, 5], () => 1);
    expect(pass(weight, twice, { alpha: 0.4 }).at(-1)?.nextWeight).not.toBe(weight);
    expect(behaviourOf({ weight, examples: twice, alpha: 0.4 })).toBe('goes-to-and-fro');
  },
);

test.each([
  { alpha: 10 / 21, rule: 'delta', inputs: [3, 7] },
  { alpha: 0.29, rule: 'gradient', inputs: [-5, -2] },
] as const)(
  'behaviourOf({ … }) goes to and fro where only rounding keeps a pass over $inputs from leading back to 0',
  ({ inputs, ...learning }) => {
    const both = examplesOf(inputs);
    expect(pass(0, both, learning).at(-1)?.nextWeight).not.toBe(0);
    expect(behaviourOf({ ...learning, weight: 0, examples: both })).toBe('goes-to-and-fro');
  },
);

test('behaviourOf({ … }) of −1 alone diverges by the rule delta at any rate, and not by the rule gradient', () => {
  const training = { weight: 0, examples: examplesOf([-1]), alpha: 0.01 };
  expect(behaviourOf(training)).toBe('diverges');
  expect(behaviourOf({ ...training, rule: 'gradient' })).toBe('creeps');
});

test('behaviourOf({ … }) stays where the weight is right already, even at a rate that would diverge', () => {
  expect(behaviourOf({ weight: 1, examples, alpha: 1 })).toBe('stays');
});

test('behaviourOf({ … }) diverges where every pass moves the weight on by as much', () => {
  expect(behaviourOf({ weight: 0, examples: [{ input: 0, goal: 1 }], alpha: 0.1 })).toBe('diverges');
});

test('behaviourOf({ … }) lands at once where one example takes all of the distance, whatever rounding leaves of it', () => {
  const training = { weight: 5, examples: examplesOf([4, 5, 6]), alpha: 0.2 };
  expect(run({ ...training, passes: 1 }).outcome.kind).toBe('moving');
  expect(behaviourOf(training)).toBe('lands-at-once');
});

test('behaviourOf({ … }) refuses a weight that is no finite number', () => {
  expect(() => behaviourOf({ weight: NaN, examples })).toThrow(
    new RangeError('The weight at the start must be a finite number; it is NaN.'),
  );
});

test('behaviourOf({ … }) keeps its word in a run', () => {
  const inputs = fc.array(fc.double({ min: 0.1, max: 8, noNaN: true }), { minLength: 1, maxLength: 4 });
  const rate = fc.double({ min: 0.001, max: 2, noNaN: true });
  fc.assert(
    fc.property(inputs, rate, (list, alpha) => {
      const training = { weight: 0, examples: examplesOf(list), alpha };
      const name = behaviourOf(training);
      const { outcome } = run({ ...training, tolerance: 1e-6, passes: 5000 });
      const { trace } = run({ ...training, passes: 5, keep: { last: 5 } });
      if (name === 'diverges') expect(['blown-up', 'moving']).toContain(outcome.kind);
      else if (name === 'lands-at-once') expect(outcome).toMatchObject({ kind: 'converged', pass: 1 });
      else expect(['converged', 'moving']).toContain(outcome.kind);
      const crosses = trace.some((made) => made.nextWeight > 1 + 1e-12);
      if (name === 'creeps' || name === 'settles') expect(crosses).toBe(false);
      if (name === 'swings-and-settles' && list.length === 1) expect(crosses).toBe(true);
    }),
  );
});
