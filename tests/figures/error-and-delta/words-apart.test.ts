import { expect, test } from 'vitest';
import { frames } from '../../../src/figures/figure.ts';
import { clashes } from '../drawings.ts';
import { drawing } from './drawn.ts';

test.each([
  ['parabola', 6.4, 1.7, 15.5],
  ['parabola', 4.8, 0.8, -27.6],
  ['parabola', 7.9, 1.5, 7],
  ['both', 9.3, 5, 25.1],
  ['both', 1.1, -0.5, 26.2],
  ['both', -3.6, 1.9, -8.7],
  ['both', -4.8, -4.8, -11.2],
  ['both', 4.04, -2.84, -17.09],
  ['both', 1.03, -19.57, -13.84],
  ['both', -15.953_64, -17.011_12, 0],
  ['both', -1.288_972, -15.299_783, 1.850_729],
] as const)(
  'the words of “%s” are kept apart at an input of %d, a weight of %d and a goal of %d',
  (show, x, w, goal) => {
    for (const frame of frames) expect(clashes(drawing(frame, { show, x, w, goal }), frame)).toEqual([]);
  },
);
