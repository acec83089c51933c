import { expect, it } from 'vitest';
import { shareOf } from '../../src/story/share.ts';

it('shareOf(part, whole) is what the part is of the whole, and stays between nothing and all of it', () => {
  expect([-1, 0, 1, 4, 9].map((part) => shareOf(part, 4))).toEqual([0, 0, 0.25, 1, 1]);
});

it('shareOf(part, whole) is 0 of a whole that is not there', () => {
  expect([shareOf(0, 0), shareOf(1, 0), shareOf(1, -1)]).toEqual([0, 0, 0]);
});
