import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { fillValues } from '../../src/prose/fill-values.ts';
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
