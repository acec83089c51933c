import { expect, test } from 'vitest';
import { entryAt, rangeOf } from '../../src/elements/list-entry.ts';

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
