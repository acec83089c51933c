import { expect, test } from 'vitest';
import { examplesOf } from './examples-of.ts';
import { foresee } from '../../src/neuron/foresee.ts';
import { run } from '../../src/neuron/run.ts';

const examples = examplesOf([4, 5, 6]);
const prospect = (alpha: number, tolerance: number, limit = 10_000) => {
  const { weight: after } = run({ weight: 0, examples, alpha, passes: 1 });
  return { examples, alpha, rule: 'delta' as const, tolerance, limit, after };
};

test.each([
  [1e-4, 0.001],
  [0.01, 1e-9],
  [0.4, 0.5],
])(
  'foresee({ alpha: %d, tolerance: %d }) counts the passes of a run without making any',
  (alpha, tolerance) => {
    const { passes } = run({ weight: 0, examples, alpha, tolerance, passes: 10_000 });
    expect(foresee(prospect(alpha, tolerance))).toBe(passes);
  },
);

test('foresee(prospect) knows what diverges and what needs more passes than the limit', () => {
  expect(foresee(prospect(0.42, 0.001))).toBe('diverges');
  expect(foresee(prospect(1e-4, 0.001, 50))).toBe('crawls');
});

test('foresee(prospect) leaves alone what takes a few passes, and what no single weight fits', () => {
  expect(foresee(prospect(0.1, 0.001))).toBeUndefined();
  const torn = [...examples, { input: 1, goal: 2 }];
  expect(foresee({ ...prospect(0.01, 0.001), examples: torn })).toBeUndefined();
});
