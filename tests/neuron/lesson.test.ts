import { expect, test } from 'vitest';
import { examplesOf } from './examples-of.ts';
import { pass } from '../../src/neuron/pass.ts';
import { predict } from '../../src/neuron/predict.ts';
import { run } from '../../src/neuron/run.ts';
import { factorOf, passFactor } from '../../src/neuron/shrink.ts';
import { shrinkingRanges } from '../../src/neuron/shrinking.ts';
import { update } from '../../src/neuron/update.ts';

/* The numbers that the lesson’s sentences are about. If one of these fails, a sentence has become false. */

const swapped = examplesOf([4, 5, 6]);
const weightsOf = (alpha: number, passes: number) =>
  run({ weight: 0, examples: swapped, alpha, passes, keep: { weights: passes } }).weights;

test('error and delta: input 1, weight 0 is off by −1, and one update mends it', () => {
  const first = update(0, { input: 1, goal: 1 });
  expect(first).toMatchObject({ prediction: 0, delta: -1, error: 1, nextWeight: 1 });
  expect(update(first.nextWeight, { input: 1, goal: 1 })).toMatchObject({ prediction: 1, error: 0 });
});

test('training: 1, 2, 3 are learned from the first example, and 4, 5, 6 are right unseen', () => {
  const updates = pass(0, examplesOf([1, 2, 3]));
  expect(updates.map(({ delta }) => delta)).toEqual([-1, 0, 0]);
  expect(updates.map(({ nextWeight }) => nextWeight)).toEqual([1, 1, 1]);
  const { weight, outcome } = run({ weight: 0, examples: examplesOf([1, 2, 3]), passes: 1 });
  expect([4, 5, 6].map((input) => predict(input, weight))).toEqual([4, 5, 6]);
  expect(outcome).toEqual({ kind: 'converged', pass: 1, exactly: true });
});

test('learning rate: the swapped data throw the weight further with every update', () => {
  expect(pass(0, swapped).map(({ nextWeight }) => nextWeight)).toEqual([4, -11, 61]);
  expect(weightsOf(1, 4)).toEqual([61, -3599, 216001, -12959999]);
  expect([1, 2, 3].map((input) => predict(input, 61))).toEqual([61, 122, 183]);
});

test('learning rate: 4, 5, 6 multiply the distance by −3, −4, −5, over a pass by −60', () => {
  expect(swapped.map((example) => factorOf(example, 1))).toEqual([-3, -4, -5]);
  expect(passFactor(swapped, 1, 'delta')).toBe(-60);
});

test('learning rate: left alone at 1, the weight is a finite number up to pass 173 and no longer after pass 174', () => {
  const { outcome, weights } = run({ weight: 0, examples: swapped, passes: 999, keep: { weights: 999 } });
  expect(outcome).toMatchObject({ kind: 'blown-up', pass: 174 });
  expect(weights.map(Number.isFinite).indexOf(false)).toBe(173);
});

test('learning rate: 0.1 multiplies the distance by 0.6 · 0.5 · 0.4 = 0.12 a pass', () => {
  const factors = swapped.map((example) => factorOf(example, 0.1));
  expect(factors).toEqual([0.6, 0.5, expect.closeTo(0.4, 15)]);
  expect(passFactor(swapped, 0.1, 'delta')).toBeCloseTo(0.12, 15);
  [0.88, 0.9856, 0.998272, 0.99979264].forEach((weight, index) =>
    expect(weightsOf(0.1, 4)[index]).toBeCloseTo(weight, 14),
  );
});

test('learning rate: 0.1 gets there in 18 passes, to the last bit of a double', () => {
  expect(weightsOf(0.1, 99).slice(-2)).toEqual([0.9999999999999998, 1]);
  expect(weightsOf(0.1, 99)).toHaveLength(18);
  const { outcome } = run({ weight: 0, examples: swapped, alpha: 0.1, passes: 99 });
  expect(outcome).toEqual({ kind: 'converged', pass: 18, exactly: true });
});

test('learning rate: 0.01 crawls, a pass takes off only 14 % of the distance', () => {
  expect(1 - passFactor(swapped, 0.01, 'delta')).toBeCloseTo(0.1427, 4);
});

test('learning rate: 0.2 lands in one pass, since the example 5 is hit exactly', () => {
  expect(factorOf({ input: 5, goal: 5 }, 0.2)).toBe(0);
  const { outcome } = run({ weight: 0, examples: swapped, alpha: 0.2, passes: 99 });
  expect(outcome).toMatchObject({ kind: 'converged', pass: 1 });
});

test('learning rate: 0.4 swings and barely settles, 0.42 diverges, and the border is near 0.4113', () => {
  expect(passFactor(swapped, 0.4, 'delta')).toBeCloseTo(-0.84, 12);
  expect(passFactor(swapped, 0.42, 'delta')).toBeLessThan(-1);
  expect(Math.abs((shrinkingRanges(swapped, 'delta')[0]?.to ?? NaN) - 0.4113)).toBeLessThan(0.0005);
});

test('learning rate: at 0.05 it stalls at 0.9999999999999999', () => {
  const { outcome, weight } = run({ weight: 0, examples: swapped, alpha: 0.05, passes: 999 });
  expect(outcome.kind).toBe('stalled');
  expect(weight).toBe(0.9999999999999999);
});

test('final thoughts: −1 alone diverges by the short rule at any rate, and converges by the gradient', () => {
  const alone = examplesOf([-1]);
  for (const alpha of [0.01, 0.1, 1]) {
    expect(factorOf({ input: -1, goal: -1 }, alpha)).toBe(1 + alpha);
    expect(factorOf({ input: -1, goal: -1 }, alpha, 'gradient')).toBe(1 - alpha);
    const short = run({ weight: 0, examples: alone, alpha, passes: 100_000 });
    expect(short.outcome.kind).toBe('blown-up');
    const gradient = run({
      weight: 0,
      examples: alone,
      alpha,
      rule: 'gradient',
      tolerance: 1e-9,
      passes: 100_000,
    });
    expect(gradient.outcome.kind).toBe('converged');
  }
});

test('final thoughts: −1 does no harm among 1 and 2', () => {
  const mixed = run({
    weight: 0,
    examples: examplesOf([-1, 1, 2]),
    alpha: 0.1,
    tolerance: 1e-9,
    passes: 999,
  });
  expect(mixed.outcome.kind).toBe('converged');
});
