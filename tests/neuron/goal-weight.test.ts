import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examplesOf } from './examples-of.ts';
import { goalWeightOf } from '../../src/neuron/goal-weight.ts';

test('goalWeightOf(examples) is 1 where every goal is its input', () => {
  expect(goalWeightOf(examplesOf([4, 5, 6]))).toBe(1);
  expect(goalWeightOf(examplesOf([0, -3]))).toBe(1);
});

test('goalWeightOf(examples) is k where every goal is k times its input, rounded as doubles are', () => {
  const tenths = fc.integer({ min: -99, max: 99 }).map((tenth) => tenth / 10);
  const inputs = fc.array(tenths, { minLength: 1, maxLength: 8 }).filter((list) => list.some((x) => x !== 0));
  fc.assert(
    fc.property(tenths, inputs, (k, list) => {
      const found = goalWeightOf(examplesOf(list, (input) => k * input));
      expect(Math.abs((found ?? NaN) - k)).toBeLessThanOrEqual(Number.EPSILON * Math.abs(k));
    }),
  );
});

test('goalWeightOf(examples) sees through goals that were typed: 0.1 for 1 and 0.3 for 3', () => {
  const typed = [
    { input: 3, goal: 0.3 },
    { input: 1, goal: 0.1 },
  ];
  expect(goalWeightOf(typed)).toBe(0.1);
  expect(goalWeightOf(typed.map(({ input, goal }) => ({ input, goal: -goal })))).toBe(-0.1);
});

test('goalWeightOf(examples) is the weight that fits to the last digit, where one does, whichever example gives it', () => {
  const exactly = { input: 1, goal: 0.1 };
  const rounded = { input: 3, goal: 0.1 * 3 };
  expect(goalWeightOf([rounded, exactly])).toBe(0.1);
});

test('goalWeightOf(examples) is a plain 0, and not −0, where an input below zero has the goal 0', () => {
  expect(goalWeightOf([{ input: -3, goal: 0 }])).toBe(0);
});

test('goalWeightOf(examples) is null where no single weight fits', () => {
  const torn = [
    { input: 1, goal: 1 },
    { input: 2, goal: 2.001 },
  ];
  expect(goalWeightOf(torn)).toBeNull();
  expect(goalWeightOf([{ input: 0, goal: 1 }, ...examplesOf([1])])).toBeNull();
});

test('goalWeightOf(examples) refuses no examples', () => {
  expect(() => goalWeightOf([])).toThrow(RangeError);
});

test('goalWeightOf(examples) is null where every weight fits', () => {
  expect(goalWeightOf(examplesOf([0]))).toBeNull();
});
