import { expect, test } from 'vitest';
import { keepOf } from '../../src/neuron/keep.ts';

test.each([
  [{ last: -1 }, 'The number of last passes to keep must be a whole number, 0 or more; it is -1.'],
  [{ weights: NaN }, 'The number of weights to keep must be a whole number, 0 or more; it is NaN.'],
])('keepOf(%j) is refused in a sentence', (nonsense, refusal) => {
  expect(() => keepOf(nonsense)).toThrow(new RangeError(refusal));
});

test('keepOf(keep) fills in what was left out, and takes Infinity for all', () => {
  expect(keepOf({ last: Infinity })).toEqual({ last: Infinity, weights: 0 });
});
