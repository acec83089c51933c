import { expect, it } from 'vitest';
import { rangeOf, reachFor, ticksTo } from '../../../src/figures/parts/reach.ts';

it('reachFor(…values) is the first of a few steps that cuts off none of them, and else the last', () => {
  expect([0, 9, -9.1, 15, 31, 60, 61, NaN].map((value) => reachFor(value))).toEqual([
    9, 9, 15, 15, 60, 60, 60, 9,
  ]);
  expect(reachFor(2, -20, NaN)).toBe(30);
});

it('ticksTo(reach) and rangeOf(reach) are as far on both sides of 0', () => {
  expect(ticksTo(15)).toEqual([-15, -10, -5, 5, 10, 15]);
  expect(rangeOf(15)).toEqual([-15, 15]);
});
