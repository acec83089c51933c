import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear } from '../../../src/figures/parts/linear.ts';

const end = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const ends = fc.tuple(end, end);

describe('linear(domain, range)', () => {
  it('is the linear scale of d3, to the last bit where its domain ascends', () => {
    fc.assert(
      fc.property(ends, ends, end, ([one, other], range, value) => {
        const domain: [number, number] = one < other ? [one, other] : [other, one];
        expect(linear(domain, range)(value)).toBe(scaleLinear(domain, range)(value));
      }),
    );
  });

  it('puts the ends of its domain exactly at the ends of its range', () => {
    fc.assert(
      fc.property(ends, ends, ([from, to], [start, stop]) => {
        fc.pre(from !== to);
        const scale = linear([from, to], [start, stop]);
        expect([scale(from), scale(to)].map((place) => place + 0)).toEqual([start + 0, stop + 0]);
      }),
    );
  });

  it('puts everything in the middle where its domain is a single value', () => {
    expect(linear([3, 3], [0, 100])(3)).toBe(50);
  });

  it('names round values within its domain', () => {
    expect(linear([-0.3, 2.1], [0, 100]).ticks(5)).toEqual([0, 0.5, 1, 1.5, 2]);
  });
});
