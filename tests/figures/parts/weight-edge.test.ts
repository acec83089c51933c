import { describe, expect, it } from 'vitest';
import { edgeWidth, knobOf } from '../../../src/figures/parts/weight-edge.ts';

const edge = { from: { x: 0, y: 100 }, to: { x: 200, y: 100 }, hasKnob: true, unit: 30 };

describe('edgeWidth(weight, unit)', () => {
  it('is in proportion to the weight, whatever its sign, and never nothing', () => {
    expect(edgeWidth(2, 30)).toBe(2 * edgeWidth(1, 30));
    expect(edgeWidth(-2, 30)).toBe(edgeWidth(2, 30));
    expect(edgeWidth(0, 30)).toBeGreaterThan(0);
    expect(edgeWidth(Infinity, 30)).toBe(edgeWidth(5, 30));
    expect(edgeWidth(NaN, 30)).toBe(edgeWidth(0, 30));
  });
});

describe('knobOf(edge)', () => {
  it('stands above the edge for a weight above 0, on it at 0, below it for one below', () => {
    expect(knobOf({ ...edge, weight: 2 })).toEqual({ x: 100, y: 40 });
    expect(knobOf({ ...edge, weight: 0 })).toEqual({ x: 100, y: 100 });
    expect(knobOf({ ...edge, weight: -1 })).toEqual({ x: 100, y: 130 });
  });

  it('stops just past the end of its track', () => {
    expect(knobOf({ ...edge, weight: 1e9 })).toEqual(knobOf({ ...edge, weight: 4 }));
  });
});
