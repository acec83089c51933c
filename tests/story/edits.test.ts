import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sameEdits, withEdit, withoutEdit } from '../../src/story/edits.ts';
import type { NumberValue } from '../../src/story/number.ts';
import { anyEdits, story } from './any-story.ts';

const none = new Map();

describe('withEdit(story, edits, key, value)', () => {
  it('adds an edit, or replaces it, and leaves the given edits as they were', () => {
    const first = withEdit(story, none, 'double.w', 3);
    expect(first).toEqual(new Map([['double.w', 3]]));
    expect(withEdit(story, first, 'double.w', 1)).toEqual(new Map([['double.w', 1]]));
    expect(first).toEqual(new Map([['double.w', 3]]));
    expect(none.size).toBe(0);
  });

  it('drops the key when the value is the lesson’s own', () => {
    expect(withEdit(story, new Map([['double.w', 3]]), 'double.w', 2)).toEqual(none);
    expect(withEdit(story, new Map([['train', [7]]]), 'train', [1, 2, 3])).toEqual(none);
    expect(withEdit(story, none, 'w', -0)).toEqual(none);
  });

  it('keeps an edit of a number that follows another, even where the two happen to be equal', () => {
    expect(withEdit(story, none, 'goal', 1)).toEqual(new Map([['goal', 1]]));
  });

  it('brings a value into the number’s range', () => {
    expect(withEdit(story, none, 'w', 99).get('w')).toBe(3);
    expect(withEdit(story, none, 'pass', 2.4).get('pass')).toBe(2);
    expect(withEdit(story, none, 'train', [-1, 5, 20, 1, 1]).get('train')).toEqual([0, 5, 9, 1]);
  });

  it('returns the same edits for what is unknown, cannot be used, or changes nothing', () => {
    const edits = new Map([['w', 1]]);
    expect(withEdit(story, edits, 'v', 1)).toBe(edits);
    expect(withEdit(story, edits, 'zero.w', 1)).toBe(edits);
    expect(withEdit(story, edits, 'w', NaN)).toBe(edits);
    expect(withEdit(story, edits, 'w', [1])).toBe(edits);
    expect(withEdit(story, edits, 'train', [])).toBe(edits);
    expect(withEdit(story, edits, 'train', 4)).toBe(edits);
    expect(withEdit(story, edits, 'rule', 'best')).toBe(edits);
    expect(withEdit(story, edits, 'w', 1)).toBe(edits);
  });
});

describe('withoutEdit(edits, key)', () => {
  it('takes one edit out and no other', () => {
    fc.assert(
      fc.property(anyEdits(story), (edits) => {
        for (const key of edits.keys()) {
          const left = withoutEdit(edits, key);
          expect([...left]).toEqual([...edits].filter(([other]) => other !== key));
        }
        expect(withoutEdit(edits, 'v')).toBe(edits);
      }),
    );
  });
});

test('sameEdits(one, other) compares all that they say, in whatever order they came', () => {
  const one = new Map<string, NumberValue>([
    ['w', 1],
    ['train', [4, 5]],
  ]);
  const other = new Map<string, NumberValue>([
    ['train', [4, 5]],
    ['w', 1],
  ]);
  expect(sameEdits(one, other)).toBe(true);
  expect(sameEdits(one, new Map(one).set('w', 2))).toBe(false);
  expect(sameEdits(one, new Map([['w', 1]]))).toBe(false);
  expect(sameEdits(new Map([['w', 1]]), one)).toBe(false);
  expect(sameEdits(new Map([['w', 1]]), new Map([['x', 1]]))).toBe(false);
});
