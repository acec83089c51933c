import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Example } from '../../src/neuron/example.ts';
import { examplesOf } from './examples-of.ts';
import { type Rule, rules } from '../../src/neuron/rule.ts';
import { factorOf, passFactor } from '../../src/neuron/shrink.ts';
import { landingsOf, shrinkingRanges } from '../../src/neuron/shrinking.ts';

/** The end of the last range of rates that shrink the distance; null where there is none. */
const lastEnd = (list: readonly Example[], how: Rule = 'delta') =>
  shrinkingRanges(list, how).at(-1)?.to ?? null;

const tenths = fc.integer({ min: -80, max: 80 }).map((tenth) => tenth / 10);
const examples = fc.array(tenths, { minLength: 1, maxLength: 8 }).map((inputs) => examplesOf(inputs));
const rule = fc.constantFrom(...rules);

test('shrinkingRanges(examples) for 4, 5, 6 has its one end near 0.4113: the cubic’s own root', () => {
  const border = lastEnd(examplesOf([4, 5, 6])) ?? NaN;
  expect(border).toBeCloseTo(0.41126, 5);
  // −∏(1 − αx) = 1, multiplied out: 120α³ − 74α² + 15α − 2 = 0.
  expect(120 * border ** 3 - 74 * border ** 2 + 15 * border - 2).toBeCloseTo(0, 12);
});

test('shrinkingRanges(examples) for one input x ends at 2/x, and at 2/x² by the rule gradient', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), (x) => {
      expect(lastEnd(examplesOf([x]))).toBeCloseTo(2 / x, 9);
      expect((lastEnd(examplesOf([-x]), 'gradient') ?? NaN) / (2 / (x * x))).toBeCloseTo(1, 9);
    }),
  );
});

test('shrinkingRanges(examples) is empty where no rate shrinks the distance: −1 alone by the rule delta, or only zeros', () => {
  expect(lastEnd(examplesOf([-1]))).toBeNull();
  expect(lastEnd(examplesOf([-1]), 'gradient')).toBe(2);
  expect(lastEnd(examplesOf([0, 0]))).toBeNull();
});

test('shrinkingRanges(examples) for −1 among 1 and 2 is not empty: their pull is stronger', () => {
  expect(lastEnd(examplesOf([-1, 1, 2]))).toBeGreaterThan(1);
});

test('shrinkingRanges(examples): from its last end on no rate shrinks the distance', () => {
  const beyond = fc.double({ min: 1, max: 100, noNaN: true });
  fc.assert(
    fc.property(examples, rule, beyond, (list, how, times) => {
      const { from, to } = shrinkingRanges(list, how).at(-1) ?? { from: 0, to: 0 };
      // A range can be narrower than doubles can tell apart, where small inputs meet very large ones.
      fc.pre(to - from > 1e-6 * to);
      expect(Math.abs(passFactor(list, to - (to - from) / 100, how))).toBeLessThan(1);
      expect(Math.abs(passFactor(list, to * (1 + 1e-9) * times, how))).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('shrinkingRanges(examples, rule) holds a rate just where |passFactor| is below 1', () => {
  const rate = fc.double({ min: 1e-3, max: 12, noNaN: true });
  fc.assert(
    fc.property(examples, rule, rate, (list, how, alpha) => {
      const factor = Math.abs(passFactor(list, alpha, how));
      fc.pre(Math.abs(factor - 1) > 1e-9);
      const inside = shrinkingRanges(list, how).some(({ from, to }) => from < alpha && alpha < to);
      expect(inside).toBe(factor < 1);
    }),
    { numRuns: 2000 },
  );
});

test('shrinkingRanges(examples) has a gap where a large input throws the weight and no small one catches it', () => {
  const ends = shrinkingRanges(examplesOf([1, 100]), 'delta').flatMap(({ from, to }) => [from, to]);
  expect(ends).toHaveLength(4);
  [0, 0.0202, 0.9898, 1.01].forEach((end, index) => expect(ends[index]).toBeCloseTo(end, 4));
});

test('shrinkingRanges(examples) comes to an end for any finite inputs at all', () => {
  const any = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(any, rule, (inputs, how) => {
      const border = lastEnd(examplesOf(inputs), how);
      expect(border === null || (border > 0 && border < Infinity)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('shrinkingRanges(examples) refuses no examples and unheard-of rules', () => {
  expect(() => shrinkingRanges([], 'delta')).toThrow(RangeError);
  expect(() => shrinkingRanges(examplesOf([1]), 'magic' as 'delta')).toThrow(RangeError);
});

test('landingsOf(examples, rule) are the rates that make some factor 0, ascending, each once', () => {
  expect(landingsOf(examplesOf([5, 4, -2, 4, 0]), 'delta')).toEqual([1 / 5, 1 / 4]);
  expect(landingsOf(examplesOf([5, 4, -2, 4, 0]), 'gradient')).toEqual([1 / 25, 1 / 16, 1 / 4]);
  fc.assert(
    fc.property(examples, rule, (list, how) => {
      for (const alpha of landingsOf(list, how))
        expect(Math.min(...list.map((each) => Math.abs(factorOf(each, alpha, how))))).toBeLessThan(1e-12);
    }),
  );
  expect(() => landingsOf([], 'delta')).toThrow(RangeError);
});
