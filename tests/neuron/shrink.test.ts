import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyBetween } from '../any-between.ts';
import { examplesOf } from './examples-of.ts';
import { pass } from '../../src/neuron/pass.ts';
import { rules } from '../../src/neuron/rule.ts';
import { factorOf, passFactor } from '../../src/neuron/shrink.ts';
import { update } from '../../src/neuron/update.ts';

const alpha = anyBetween(0, 2);
const input = anyBetween(-8, 8);
const weight = anyBetween(-100, 100);
const rule = fc.constantFrom(...rules);

test('factorOf(example, alpha, rule) is what an update multiplies the distance from the goal weight by', () => {
  fc.assert(
    fc.property(weight, weight, input, alpha, rule, (start, k, x, rate, how) => {
      const example = { input: x, goal: k * x };
      const made = update(start, example, { alpha: rate, rule: how });
      const expected = (start - k) * factorOf(example, rate, how);
      expect(Math.abs(made.nextWeight - k - expected)).toBeLessThanOrEqual(1e-9);
    }),
  );
});

test('passFactor(examples, alpha, rule) is what a pass multiplies the distance between any two weights by', () => {
  const examples = fc.array(fc.record({ input: anyBetween(-2, 2), goal: weight }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(weight, weight, examples, alpha, rule, (one, other, list, rate, how) => {
      const end = (start: number) => pass(start, list, { alpha: rate, rule: how }).at(-1)?.nextWeight ?? NaN;
      const expected = (one - other) * passFactor(list, rate, how);
      expect(Math.abs(end(one) - end(other) - expected)).toBeLessThanOrEqual(1e-6);
    }),
  );
});

test('factorOf(example, alpha) is 0 where the update lands on the goal weight', () => {
  expect(factorOf({ input: 5, goal: 5 }, 0.2)).toBe(0);
  expect(factorOf({ input: 5, goal: 5 }, 0.04, 'gradient')).toBe(0);
});

test('factorOf(example, alpha) and passFactor(examples, alpha, rule) refuse nonsense', () => {
  expect(() => factorOf({ input: NaN, goal: 1 }, 1)).toThrow(RangeError);
  expect(() => passFactor(examplesOf([1]), -1, 'delta')).toThrow(RangeError);
  expect(() => passFactor([], 1, 'delta')).toThrow(RangeError);
});
