import fc from 'fast-check';
import { expect, test } from 'vitest';
import { predict } from '../../src/neuron/predict.ts';

test('predict(input, 0) is 0, whatever comes in', () => {
  fc.assert(fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (x) => predict(x, 0) === 0));
});

test('predict(input, 1) is the input', () => {
  fc.assert(fc.property(fc.double({ noNaN: true }), (input) => predict(input, 1) === input));
});

test('predict(input, 2) is twice the input', () => {
  expect(predict(3, 2)).toBe(6);
  expect(predict(-1.5, 2)).toBe(-3);
});

test('predict(input, weight) of a weight that has blown up is infinite, or no number', () => {
  expect(predict(4, -Infinity)).toBe(-Infinity);
  expect(predict(0, Infinity)).toBeNaN();
});
