import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyBetween } from '../any-between.ts';
import { columnsOf, weightAfterPass } from '../../src/neuron/bare-pass.ts';
import { examplesOf } from './examples-of.ts';
import { pass } from '../../src/neuron/pass.ts';
import { rules } from '../../src/neuron/rule.ts';
import { exact, exactDistance, minus, rounded } from './exact.ts';

const number = anyBetween(-1e6, 1e6);
const examples = fc.array(fc.record({ input: number, goal: number }), { minLength: 1, maxLength: 8 });

test('pass(weight, examples) makes one update for each example, in order, each from the weight before it', () => {
  const updates = pass(0, examplesOf([4, 5, 6]));
  expect(updates.map(({ input }) => input)).toEqual([4, 5, 6]);
  expect(updates.map(({ weight }) => weight)).toEqual([0, 4, -11]);
  expect(updates.map(({ nextWeight }) => nextWeight)).toEqual([4, -11, 61]);
});

test('pass(weight, examples) is the closed form (w − 1) · ∏(1 − αx), to the last bit, where doubles can hold it', () => {
  const whole = fc.integer({ min: -6, max: 6 });
  const eighths = fc.integer({ min: 0, max: 16 }).map((eighth) => eighth / 8);
  fc.assert(
    fc.property(whole, fc.array(whole, { minLength: 1, maxLength: 6 }), eighths, (weight, inputs, alpha) => {
      const after = pass(weight, examplesOf(inputs), { alpha }).at(-1)?.nextWeight;
      expect((after ?? NaN) - 1).toBe(rounded(exactDistance(weight, inputs, alpha)) + 0);
    }),
  );
});

test('pass(weight, examples) keeps to the closed form within rounding for any numbers', () => {
  const inputs = fc.array(anyBetween(-2, 2), { minLength: 1, maxLength: 10 });
  const rate = anyBetween(0, 1);
  fc.assert(
    fc.property(anyBetween(-10, 10), inputs, rate, (weight, list, alpha) => {
      const after = pass(weight, examplesOf(list), { alpha }).at(-1)?.nextWeight ?? NaN;
      const growth = list.reduce((all, input) => all * Math.max(1, Math.abs(1 - alpha * input)), 1);
      const miss = rounded(minus(minus(exact(after), exact(1)), exactDistance(weight, list, alpha)));
      expect(Math.abs(miss)).toBeLessThanOrEqual(100 * Number.EPSILON * growth * (Math.abs(weight) + 1));
    }),
  );
});

test('weightAfterPass(weight, columns, learning) is where pass(weight, examples, learning) ends, to the last bit', () => {
  const alpha = anyBetween(0, 10);
  fc.assert(
    fc.property(number, examples, alpha, fc.constantFrom(...rules), (weight, list, rate, rule) => {
      const learning = { alpha: rate, rule };
      const end = pass(weight, list, learning).at(-1)?.nextWeight;
      expect(weightAfterPass(weight, columnsOf(list), learning)).toBe(end);
    }),
  );
});

test('pass(weight, examples) leaves its examples as they were', () => {
  const frozen = Object.freeze(examplesOf([1, 2]).map((example) => Object.freeze(example)));
  expect(() => pass(0, frozen)).not.toThrow();
});

test('pass(weight, []) is refused: nothing can be learned from no example', () => {
  expect(() => pass(0, [])).toThrow(new RangeError('The examples must be one at least; the list is empty.'));
});

test('pass(weight, examples) names the example that makes no sense', () => {
  const odd = [
    { input: 1, goal: 1 },
    { input: 2, goal: NaN },
  ];
  expect(() => pass(0, odd)).toThrow(
    new RangeError('The goal of example 2 must be a finite number; it is NaN.'),
  );
});
