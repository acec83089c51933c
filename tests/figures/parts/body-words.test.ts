import { expect, it } from 'vitest';
import { wide } from '../../../src/figures/figure.ts';
import { bodyWords } from '../../../src/figures/parts/body-words.ts';
import { emptyDrawing } from '../drawings.ts';

const wordsOf = (weight: number, room: number): string | undefined => {
  const root = emptyDrawing(wide);
  bodyWords(root, weight, { x: 0, y: 0 }, room, 20);
  return root.querySelector('text')?.textContent;
};

it('bodyWords(parent, weight, …) puts a weight below 0 in brackets', () => {
  expect([wordsOf(2, 100), wordsOf(-2, 100)]).toEqual(['x · 2', 'x · (−2)']);
});

it('bodyWords(parent, weight, …) names the weight where its number is too long for the body', () => {
  expect(wordsOf(-0.123456, 60)).toBe('x · w');
});
