import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { fillValues } from '../../src/prose/fill-values.ts';
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
