import { describe, expect, it } from 'vitest';
import { wide } from '../../../src/figures/figure.ts';
import { errorSquare, squareBox } from '../../../src/figures/parts/error-square.ts';
import { emptyDrawing } from '../drawings.ts';

describe('squareBox(stand)', () => {
  it('is as high as it is wide, and stands on its base, whichever way delta points', () => {
    const box = { left: 40, right: 100, top: 140, bottom: 200 };
    expect(squareBox({ from: 40, to: 100, base: 200 })).toEqual(box);
    expect(squareBox({ from: 100, to: 40, base: 200 })).toEqual(box);
  });
});

describe('errorSquare(parent, name, stand)', () => {
  it('draws a square of equal sides in the colour of the error, and of no size for a delta of 0', () => {
    const root = emptyDrawing(wide);
    const sides = (from: number, to: number): readonly (string | null)[] => {
      errorSquare(root, 'error', { from, to, base: 200 });
      const edge = root.querySelector('rect[data-quantity="error"]');
      return ['width', 'height'].map((name) => edge?.getAttribute(name) ?? null);
    };
    expect(sides(100, 40)).toEqual(['60', '60']);
    expect(sides(40, 40)).toEqual(['0', '0']);
  });
});
