import { describe, expect, it } from 'vitest';
import { linear } from '../../../src/figures/parts/linear.ts';
import { parabolaPath, pointAt, stepBend } from '../../../src/figures/parts/parabola.ts';
import type { Parabola } from '../../../src/figures/parts/parabola.ts';

const over = (error: (weight: number) => number, [from, to]: [number, number], top: number): Parabola => ({
  error,
  across: linear([from, to], [0, 100]),
  up: linear([0, top], [200, 0]),
});
const numbersIn = (path: string): number[] => [...path.matchAll(/-?[\d.]+/g)].map(([each]) => Number(each));

describe('parabolaPath(parabola)', () => {
  it('is one quadratic curve that passes through every point of the parabola', () => {
    const parabola = over((w) => (2 * w - 1) ** 2, [-1, 2], 100);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersIn(parabolaPath(parabola));
    for (const t of [0, 0.25, 0.5, 0.8, 1]) {
      const x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * x1 + t ** 2 * x2;
      const y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * y1 + t ** 2 * y2;
      expect(y).toBeCloseTo(pointAt(parabola, -1 + (3 * x) / 100).y, 1);
    }
  });

  it('ends where the error leaves the top on either side', () => {
    expect(parabolaPath(over((w) => (w - 1) ** 2, [-4, 6], 4))).toBe('M30,0Q50,400 70,0');
    expect(parabolaPath(over((w) => (w - 1) ** 2, [1, 6], 4))).toBe('M0,200Q20,200 40,0');
  });

  it('is a level line where the input is 0', () => {
    expect(parabolaPath(over(() => 1, [-1, 1], 2))).toBe('M0,100Q50,100 100,100');
  });

  it('is empty where all of it is above the top or beyond all numbers', () => {
    expect(parabolaPath(over(() => 3, [-1, 1], 2))).toBe('');
    expect(parabolaPath(over((w) => (w * 1e200) ** 2, [-1, 1], 2))).toBe('');
  });
});

describe('stepBend(from, to, roof)', () => {
  it('bends above both ends, nearer to where the step arrives, and never above the roof', () => {
    expect(stepBend({ x: 0, y: 50 }, { x: 100, y: 90 }, -100)).toEqual({ x: 70, y: 10 });
    expect(stepBend({ x: 100, y: 50 }, { x: 0, y: 90 }, 30)).toEqual({ x: 30, y: 30 });
  });
});
