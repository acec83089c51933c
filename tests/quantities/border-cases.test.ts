import { expect, it } from 'vitest';
import { text } from './numbers.ts';

it('no pass is asked for where every prediction is near enough from the start, though the passes lead away', () => {
  expect(text('needs', { train: [7], w: 0.9, alpha: 1, tolerance: 1 })).toBe(
    'From the start every prediction is within 1 of its goal.',
  );
});

it('a weight that every pass leads back to where it was is said to come back', () => {
  expect(text('needs', { train: [2, 2], alpha: 1 })).toMatch(
    /^The weight comes back to where it was again and again/,
  );
  expect(text('run-end', { train: [2, 2], alpha: 1, pass: 9 })).toBe('Every pass ends where it began, at 0.');
});

it('a weight that settles, but for its last digits, is not said to come back again and again', () => {
  expect(text('behaviour', { alpha: 0.4 })).toBe('swings and settles');
  expect(text('needs', { alpha: 0.4 })).toBe(
    'The weight comes to rest, but for its last digits, yet not every prediction is exactly right.',
  );
});

it('a pass that begins where passes end is not said to take anything off a distance', () => {
  const torn = { train: [1, 1], goalsby: 'list', goals: [1, 0], alpha: 1 };
  expect(text('behaviour', torn)).toBe('goes to and fro');
  expect(text('pass-effect', torn)).toBe('ends where it began');
});

it('a rate that leaves the distance as it is does not count among those that bring it nearer', () => {
  expect(text('exact-share', { train: [10, 4] })).toContain(': 34 bring it nearer');
});

it('an update that only throws the weight to the other side does not end further off, whatever rounding makes of it', () => {
  expect(text('overshoot', { train: [2, 1], w: 0.1, alpha: 1 })).toBe(
    'Of 2 updates, 1 goes past the goal weight and none ends further from it than before.',
  );
});
