import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyBetween } from '../any-between.ts';
import { rules } from '../../src/neuron/rule.ts';
import type { Rule } from '../../src/neuron/rule.ts';
import { update } from '../../src/neuron/update.ts';

const number = anyBetween(-1e3, 1e3);
const alpha = anyBetween(0, 10);
const example = fc.record({ input: number, goal: number });

test('update(weight, example) tells every number on the way from the weight to the next', () => {
  expect(update(0, { input: 1, goal: 1 })).toEqual({
    input: 1,
    weight: 0,
    prediction: 0,
    goal: 1,
    delta: -1,
    error: 1,
    nextWeight: 1,
  });
});

test('update(weight, example) takes all of delta where no learning rate is given', () => {
  expect(update(4, { input: 5, goal: 5 }).nextWeight).toBe(4 - 15);
});

test('update(weight, example, { alpha }) takes that share of delta', () => {
  expect(update(0, { input: 4, goal: 4 }, { alpha: 0.1 }).nextWeight).toBe(0.4);
});

test('update(weight, example, { rule: "gradient" }) goes downhill on the error whatever the sign of the input', () => {
  fc.assert(
    fc.property(number, example, (weight, one) => {
      // A step so small that it can't overshoot: the parabola's curvature is the square of the input.
      const small = 0.5 / Math.max(1, one.input * one.input);
      const made = update(weight, one, { alpha: small, rule: 'gradient' });
      const again = update(made.nextWeight, one);
      expect(again.error).toBeLessThanOrEqual(made.error);
    }),
  );
});

test('update(weight, example) by the rule delta goes uphill on the error where the input is below 0', () => {
  const made = update(0, { input: -1, goal: -1 }, { alpha: 0.1 });
  expect(update(made.nextWeight, { input: -1, goal: -1 }).error).toBeGreaterThan(made.error);
});

test('update(weight, example) changes nothing where the prediction is right', () => {
  fc.assert(
    fc.property(number, number, alpha, fc.constantFrom(...rules), (weight, input, rate, rule) => {
      const made = update(weight, { input, goal: input * weight }, { alpha: rate, rule });
      expect(made.nextWeight === weight).toBe(true);
    }),
  );
});

test('update(weight, example) leaves what it is given as it was', () => {
  const given = Object.freeze({ input: 2, goal: 2 });
  const learning = Object.freeze({ alpha: 0.5 });
  expect(() => update(0, given, learning)).not.toThrow();
});

test('update(weight, example) of a weight that has blown up is no accident, but infinite or no number', () => {
  expect(update(Infinity, { input: 1, goal: 1 })).toMatchObject({ prediction: Infinity, delta: Infinity });
  expect(update(Infinity, { input: 1, goal: 1 }).nextWeight).toBeNaN();
});

test('update(weight, example, learning) refuses nonsense in a sentence that names it', () => {
  const one = { input: 1, goal: 1 };
  expect(() => update(0, one, { alpha: -1 })).toThrow(
    new RangeError('The learning rate must be 0 or more; it is -1.'),
  );
  expect(() => update(0, one, { alpha: NaN })).toThrow(
    new RangeError('The learning rate must be a finite number; it is NaN.'),
  );
  expect(() => update(0, one, { rule: 'magic' as Rule })).toThrow(
    new RangeError('The rule must be delta or gradient; it is the text "magic".'),
  );
  expect(() => update('0' as unknown as number, one)).toThrow(
    new TypeError('The weight must be a number; it is the text "0".'),
  );
  expect(() => update(0, { input: Infinity, goal: 1 })).toThrow(
    new RangeError('The input of the example must be a finite number; it is Infinity.'),
  );
});
