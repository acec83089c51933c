import { describe, expect, it } from 'vitest';
import { verdictText } from '../../src/quantities/verdict-text.ts';
import { isRight } from '../../src/quantities/is-right.ts';

describe('verdictText', () => {
  it.each([
    [0, 1, '1 too low'],
    [5, 3, '2 too high'],
    [1.5, 1, '0.5 too high'],
    [-3, -1, '2 too low'],
    [0, 0, 'exactly right'],
    [3 * 0.1, 0.3, 'right, but for the rounding of its last digits'],
    [Infinity, 1, 'further off than any number can say'],
    [NaN, 1, 'no longer a number'],
  ])('verdictText(%d, %d) says “%s”', (prediction, goal, text) => {
    expect(verdictText(prediction, goal)).toBe(text);
  });
});

describe('isRight', () => {
  it('isRight(prediction, goal) takes a small miss of a small goal for a miss', () => {
    expect(isRight(1e-20, 2e-20)).toBe(false);
    expect(isRight(0, 1e-20)).toBe(false);
  });

  it('isRight(prediction, goal) is false for what has blown up', () => {
    expect(isRight(NaN, 1)).toBe(false);
    expect(isRight(Infinity, 1)).toBe(false);
  });
});
