import { expect, test } from 'vitest';
import { examplesOf } from '../../src/neuron/example.ts';

test('examplesOf(inputs) makes each input its own goal', () => {
  expect(examplesOf([4, 5])).toEqual([
    { input: 4, goal: 4 },
    { input: 5, goal: 5 },
  ]);
});

test('examplesOf(inputs, goalOf) gives each input the goal that goalOf says', () => {
  expect(examplesOf([1, -2], (input) => 3 * input)).toEqual([
    { input: 1, goal: 3 },
    { input: -2, goal: -6 },
  ]);
});

test('examplesOf(inputs) refuses what is no finite number, in a sentence', () => {
  expect(() => examplesOf([1, NaN])).toThrow(
    new RangeError('The input of an example must be a finite number; it is NaN.'),
  );
  expect(() => examplesOf([1e200], (input) => input * input)).toThrow(
    new RangeError('The goal of an example must be a finite number; it is Infinity.'),
  );
  expect(() => examplesOf(['4' as unknown as number])).toThrow(
    new TypeError('The input of an example must be a number; it is the text "4".'),
  );
});
