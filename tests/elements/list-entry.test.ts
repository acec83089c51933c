import { expect, test } from 'vitest';
import { entryAt, rangeOf, withUnseenDigits } from '../../src/elements/list-entry.ts';

test('entryAt(text, caret) finds the entry that the caret is in or at an end of', () => {
  expect([0, 1, 2, 4, 6, 7].map((caret) => entryAt('4, 5, 6', caret))).toEqual([0, 0, 1, 1, 2, 2]);
});

test('entryAt(text, caret) counts by what separates: semicolons and spaces leave the comma to be a decimal one', () => {
  expect(entryAt('0,5; 1,5', 8)).toBe(1);
  expect(entryAt('4 5 6', 5)).toBe(2);
  expect([0, 3, 4, 7].map((caret) => entryAt('0,5 1,5', caret))).toEqual([0, 0, 1, 1]);
  expect(entryAt(' 0,5  1,5', 4)).toBe(0);
  expect(entryAt('12\u202f345, 5', 6)).toBe(0);
});

test('rangeOf(text, entry) is where the entry stands', () => {
  const text = '4, −15, 6';
  expect([0, 1, 2].map((entry) => text.slice(...rangeOf(text, entry)))).toEqual(['4', '−15', '6']);
});

test('withUnseenDigits(read, shown) keeps the digits of entries that were not typed anew, wherever they have come to', () => {
  const shown = [1 / 3, 1 / 7];
  expect(withUnseenDigits([0.333333, 0.142857, 2], shown)).toEqual([1 / 3, 1 / 7, 2]);
  expect(withUnseenDigits([0.142857], shown)).toEqual([1 / 7]);
  expect(withUnseenDigits([0.3333331, 0.33], shown)).toEqual([0.3333331, 0.33]);
  expect(withUnseenDigits([0.333333, 0.333333, 3], [1 / 3, 0.33333334, 2])).toEqual([1 / 3, 0.33333334, 3]);
  expect(withUnseenDigits([1, 2], [1, 2])).toEqual([1, 2]);
  expect(withUnseenDigits(0.333333, 1 / 3)).toBe(0.333333);
});
