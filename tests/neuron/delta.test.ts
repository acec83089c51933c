import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deltaOf } from '../../src/neuron/delta.ts';
import { errorOf } from '../../src/neuron/error.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e150, max: 1e150 });

test('deltaOf(prediction, goal) is below 0 where the prediction is too low, above 0 where it is too high', () => {
  expect(deltaOf(0, 1)).toBe(-1);
  expect(deltaOf(16, 4)).toBe(12);
  fc.assert(
    fc.property(finite, finite, (y, g) => Math.sign(deltaOf(y, g)) === Math.sign(y > g ? 1 : y < g ? -1 : 0)),
  );
});

test('errorOf(delta) is never below 0, and says nothing of the way', () => {
  expect(errorOf(-3)).toBe(9);
  fc.assert(fc.property(finite, (delta) => errorOf(delta) >= 0 && errorOf(delta) === errorOf(-delta)));
});
