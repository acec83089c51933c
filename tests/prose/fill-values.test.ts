import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { fillValues } from '../../src/prose/fill-values.ts';
import { inPieces } from '../../src/quantities/in-words.ts';
import { type Piece, said } from '../../src/quantities/piece.ts';
import type { NumberValue } from '../../src/story/number.ts';
import type { Result } from '../../src/quantities/result.ts';

test('fillValues(root, numbers, results) leaves nothing of what was shown before', () => {
  const { document } = parseHTML('<p><data data-of="prediction" value=""></data></p>');
  const show = (result: Result) => {
    fillValues(document.documentElement, new Map(), new Map([['prediction', () => result]]));
    return document.querySelector('p')?.innerHTML;
  };
  const plain = show({ text: 'not yet' });
  expect(show({ text: '2', value: 2, quantity: 'prediction' })).toContain('data-quantity="prediction"');
  expect(show({ text: 'not yet' })).toBe(plain);
});

test('fillValues(root, numbers, results) writes in code what a program would have there', () => {
  const { document } = parseHTML('<p><code><data data-of="w" value=""></data></code></p>');
  const show = (value: NumberValue) => {
    fillValues(document.documentElement, new Map([['w', value]]), new Map());
    return document.querySelector('code')?.textContent;
  };
  expect(show(-3)).toBe('-3');
  expect(show([1, 1e-7, 0.123_456_789])).toBe('1, 1e-7, 0.123456789');
  expect(show('delta')).toBe('delta');
});

test('fillValues(root, numbers, results) gives the values within a sentence the colours of their quantities', () => {
  const { document } = parseHTML('<p><data data-of="run-end" value=""></data></p>');
  const show = (...pieces: readonly Piece[]) => {
    fillValues(document.documentElement, new Map(), new Map([['run-end', inPieces(() => pieces)]]));
    const [coloured] = document.querySelectorAll('[data-quantity]');
    return [document.querySelector('p')?.textContent, coloured?.textContent];
  };
  expect(show('The weight is ', said('weight', -2), '.')).toEqual(['The weight is −2.', '−2']);
  expect(document.querySelector('data')?.getAttribute('value')).toBe('The weight is −2.');
  expect(show('No update moves it.')).toEqual(['No update moves it.', undefined]);
  expect(show(said('weight', 3), ' it is.')).toEqual(['3 it is.', '3']);
});
