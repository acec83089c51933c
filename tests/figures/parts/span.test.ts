import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeSpan, sizeFor, spanAround } from '../../../src/figures/parts/span.ts';

describe('sizeFor(reach)', () => {
  it('steps along 1, 2, 3, 5, 10, 20, with a quarter of slack before each step', () => {
    expect([0, 1, 1.25, 1.3, 2.6, 4, 7, 13, 26].map((reach) => sizeFor(reach))).toEqual([
      1, 1, 1, 2, 3, 5, 10, 20, 30,
    ]);
  });

  it('is 1 for what is no number or has no end', () => {
    expect([NaN, Infinity, 1e300].map((reach) => sizeFor(reach))).toEqual([1, 1, 1]);
  });
});

describe('spanAround(middle, values)', () => {
  it('holds zero and every value within one and a half sizes of its centre', () => {
    const any = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 3 }), (middle, values) => {
        const { centre, size } = spanAround(middle, values);
        for (const value of [0, middle, ...values]) {
          expect(Math.abs(value - centre)).toBeLessThanOrEqual(1.5 * size * (1 + 1e-9));
        }
      }),
    );
  });

  it('stays as it is while a value moves within its slack', () => {
    for (const value of [-0.25, 0, 0.5, 1, 2.25])
      expect(spanAround(1, [value])).toEqual({ centre: 1, size: 1 });
  });

  it('is as small as it is let, and no smaller while a value comes to its middle', () => {
    for (const value of [-0.025, 0, 0.05, 0.1])
      expect(spanAround(0.1, [value], 0.1)).toEqual({ centre: 0.1, size: 0.1 });
  });
});

describe('closeSpan(middle, value)', () => {
  it('is the span around the middle while the distance can be seen in it', () => {
    for (const value of [0, 0.5, 0.87, 1, 1.2]) expect(closeSpan(1, value)).toEqual(spanAround(1, [value]));
  });

  it('is closer where the distance could not be seen, and holds it with slack', () => {
    expect(closeSpan(1, 0.98)).toEqual({ centre: 1, size: 0.02 });
    expect(closeSpan(1, 0.96)).toEqual({ centre: 1, size: 0.05 });
    expect(closeSpan(50, 49)).toEqual({ centre: 50, size: 1 });
  });

  it('does not look closer than doubles are rounded', () => {
    expect(closeSpan(0.3, 0.1 * 3)).toEqual(spanAround(0.3, [0.3]));
  });
});
