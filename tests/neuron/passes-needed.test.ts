import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examplesOf } from './examples-of.ts';
import { passesNeeded } from '../../src/neuron/passes-needed.ts';
import { rules } from '../../src/neuron/rule.ts';
import { run } from '../../src/neuron/run.ts';

const examples = examplesOf([4, 5, 6]);

test('passesNeeded({ alpha: 0.1 }) for 4, 5, 6 from 0 is the article’s 18', () => {
  expect(passesNeeded({ weight: 0, examples, alpha: 0.1 })).toBe(18);
});

test.each([
  [0.2, 1],
  [0.05, 'stalls'],
  [0, 'stalls'],
  [0.42, 'diverges'],
  [1, 'diverges'],
])('passesNeeded({ alpha: %d }) for 4, 5, 6, exactly: %s', (alpha, needed) => {
  expect(passesNeeded({ weight: 0, examples, alpha })).toBe(needed);
});

test('passesNeeded({ … }) is “returns” where the weight comes back to where it was', () => {
  expect(passesNeeded({ weight: 0, examples: examplesOf([5]), alpha: 0.4 })).toBe('returns');
  expect(passesNeeded({ weight: 0, examples, alpha: 0.4 })).toBe('returns');
});

test('passesNeeded({ limit }) crawls where it needs more', () => {
  const question = { weight: 0, examples, alpha: 1e-4, tolerance: 0.001 };
  const { passes } = run({ ...question, passes: 10_000 });
  expect(passesNeeded({ ...question, limit: passes })).toBe(passes);
  expect(passesNeeded({ ...question, limit: passes - 1 })).toBe('crawls');
});

test('passesNeeded({ … }) diverges where the run would not even overflow within the limit', () => {
  expect(passesNeeded({ weight: 0, examples, alpha: 0.4113, tolerance: 0.1 })).toBe('diverges');
});

test('passesNeeded({ … }) comes to the end of examples that no single weight fits', () => {
  const torn = [
    { input: 1, goal: 1 },
    { input: 1, goal: 2 },
  ];
  expect(passesNeeded({ weight: 0, examples: torn, alpha: 0.5 })).toBe('stalls');
  expect(passesNeeded({ weight: 0.1, examples: torn, alpha: 3, tolerance: 0.1 })).toBe('diverges');
  expect(passesNeeded({ weight: 0, examples: torn, alpha: 0.1, tolerance: 0.6 })).toEqual(expect.any(Number));
});

test('passesNeeded({ limit }) diverges where no single weight fits, however slowly the weight is carried off', () => {
  const torn = [
    { input: -1, goal: 1 },
    { input: 0.5, goal: 2 },
  ];
  expect(passesNeeded({ weight: 0, examples: torn, alpha: 0.01, limit: 50 })).toBe('diverges');
});

test('passesNeeded({ limit }) tells what crawls from what diverges where no single weight fits', () => {
  const torn = [1, 2, 3].map((goal) => ({ input: 1, goal }));
  expect(passesNeeded({ weight: 0, examples: torn, alpha: 0.001, limit: 50 })).toBe('crawls');
  expect(passesNeeded({ weight: 0, examples: torn, alpha: 1e-13, limit: 50 })).toBe('crawls');
  expect(passesNeeded({ weight: 0, examples: torn, alpha: 2.001, limit: 50 })).toBe('diverges');
});

test('passesNeeded({ … }) stalls where one example enlarges thousands of times what another rounded', () => {
  const asked = { weight: 2, examples: examplesOf([1.0002, 5001], (input) => 0.001 * input) };
  expect(run({ ...asked, passes: 3000 }).outcome.kind).toBe('stalled');
  expect(passesNeeded(asked)).toBe('stalls');
});

// Rounded decimals on purpose: readers type such, and they make the closest calls between one pass and the next.
const tenths = (min: number, max: number) => fc.integer({ min, max }).map((tenth) => tenth / 10);
const byK = fc
  .tuple(fc.array(tenths(-60, 80), { minLength: 1, maxLength: 5 }), tenths(-30, 30))
  .map(([inputs, k]) => examplesOf(inputs, (input) => k * input));
const free = fc.array(fc.record({ input: tenths(-60, 80), goal: tenths(-60, 60) }), {
  minLength: 1,
  maxLength: 3,
});
const question = fc.record({
  weight: tenths(-50, 50),
  examples: fc.oneof(byK, free),
  alpha: fc.oneof(
    fc.integer({ min: 0, max: 200 }).map((part) => part / 200),
    fc.integer({ min: 0, max: 100 }).map((part) => part / 10_000),
  ),
  rule: fc.constantFrom(...rules),
  tolerance: fc.oneof(
    fc.constantFrom(0, 1e-15, 1e-12, 1e-9, 1e-6, 0.001, 0.01, 0.1, 0.5, 2),
    fc.integer({ min: 1, max: 1000 }).map((part) => part / 1000),
  ),
});

test('passesNeeded({ … }) is the pass at which the run itself has converged, and no number where it has not', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { outcome } = run({ ...asked, passes: 3000 });
      const needed = passesNeeded({ ...asked, limit: 3000 });
      expect(typeof needed === 'number' ? needed : null).toBe(
        outcome.kind === 'converged' ? outcome.pass : null,
      );
      if (outcome.kind === 'blown-up') expect(needed).toBe('diverges');
      if (needed === 'crawls') expect(outcome.kind).toBe('moving');
      if (outcome.kind === 'stalled') expect(needed).toBe('stalls');
    }),
    { numRuns: 3000 },
  );
});

test('passesNeeded({ … }) holds to the run where an exact hit is a matter of the last bit', () => {
  // 1 − α = 0.1: the distance after three passes is 0.001, and rounding decides.
  const asked = { weight: 0, examples: examplesOf([1]), alpha: 0.9, tolerance: 0.001 };
  const { outcome } = run({ ...asked, passes: 99 });
  expect(outcome).toMatchObject({ kind: 'converged', pass: passesNeeded(asked) });
});

test('passesNeeded({ … }) knows that a goal weight of 0 is neared until doubles end', () => {
  const asked = { weight: 0.1, examples: examplesOf([-2.8, 4.3, 6.9], () => 0), alpha: 0.295 };
  expect(run({ ...asked, passes: 3000 }).outcome.kind).toBe('stalled');
  expect(passesNeeded({ ...asked, limit: 3000 })).toBe('stalls');
});

test('passesNeeded({ … }) returns where it goes between the two doubles beside the goal weight, where the distance would grow but for rounding', () => {
  const asked = { weight: 1 + Number.EPSILON, examples: examplesOf([1]), alpha: 2.0001 };
  expect(run({ ...asked, passes: 3000 }).outcome.kind).toBe('moving');
  expect(passesNeeded({ ...asked, limit: 3000 })).toBe('returns');
});

test.each([
  [{ weight: Infinity }, new RangeError('The weight at the start must be a finite number; it is Infinity.')],
  [{ examples: [] }, new RangeError('The examples must be one at least; the list is empty.')],
  [{ tolerance: -1 }, new RangeError('The tolerance must be 0 or more; it is -1.')],
  [{ limit: 1.5 }, new RangeError('The limit of passes must be a whole number, 1 or more; it is 1.5.')],
  [{ limit: 0 }, new RangeError('The limit of passes must be a whole number, 1 or more; it is 0.')],
])('passesNeeded(%j) is refused in a sentence', (nonsense, refusal) => {
  expect(() => passesNeeded({ weight: 0, examples, ...nonsense })).toThrow(refusal);
});

test('passesNeeded({ … }) diverges where each pass moves the weight on by the same amount', () => {
  const noSay = [{ input: 0, goal: 5 }];
  const torn = [
    { input: 2, goal: 1 },
    { input: 2, goal: 3 },
  ];
  for (const carried of [noSay, torn])
    expect(passesNeeded({ weight: 0, examples: carried, alpha: 1 })).toBe('diverges');
});
