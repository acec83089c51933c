import { expect, it } from 'vitest';
import { held } from '../../../src/figures/parts/held.ts';

it('held(value, range) is the nearest that the range has, and says on which side of it the value lies', () => {
  expect([-5, -3, 0.5, 3, Infinity].map((value) => held(value, [-3, 3]))).toEqual([
    { value: -3, beyond: -1 },
    { value: -3, beyond: 0 },
    { value: 0.5, beyond: 0 },
    { value: 3, beyond: 0 },
    { value: 3, beyond: 1 },
  ]);
});

it('held(value, range) shows what is no number at 0, or as near to it as the range comes', () => {
  expect(held(NaN, [-3, 3])).toEqual({ value: 0, beyond: 0 });
  expect([held(NaN, [1, 4]).value, held(NaN, [-4, -1]).value]).toEqual([1, -1]);
});
