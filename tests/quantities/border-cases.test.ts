import { expect, it } from 'vitest';
import type { NumberValue } from '../../src/story/number.ts';
import { resultOf, trainingNumbers } from './numbers.ts';

const text = (name: string, different: Readonly<Record<string, NumberValue>>) =>
  resultOf(name, trainingNumbers(different)).text;

it('no pass is asked for where every prediction is near enough from the start, though the passes lead away', () => {
  expect(text('needs', { train: [7], w: 0.9, alpha: 1, tolerance: 1 })).toBe(
    'From the start every prediction is within 1 of its goal.',
  );
});

it('a weight that every pass leads back to where it was is said to come back', () => {
  expect(text('needs', { train: [2, 2], alpha: 1 })).toMatch(
    /^It comes back to where it was again and again/,
  );
  expect(text('run-end', { train: [2, 2], alpha: 1, pass: 9 })).toBe('Every pass ends where it began, at 0.');
});

it('a rate that leaves the distance as it is does not count among those that bring it nearer', () => {
  expect(text('exact-share', { train: [10, 4] })).toMatch(/, 34 bring it nearer/);
});

it('an update that only throws the weight to the other side does not end further off, whatever rounding makes of it', () => {
  expect(text('overshoot', { train: [2, 1], w: 0.1, alpha: 1 })).toBe(
    'Of 2 updates, 1 goes past the goal weight and none ends further from it than before.',
  );
});
