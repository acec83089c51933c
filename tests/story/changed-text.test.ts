import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/story/address.ts';
import { changedText } from '../../src/story/changed-text.ts';
import { story } from './any-story.ts';

const textFrom = (before: string, after: string): string =>
  changedText(story, readAddress(story, before).edits, readAddress(story, after).edits);

describe('changedText(story, before, after)', () => {
  it('names each number that differs, and no other, with what it is now', () => {
    expect(textFrom('?w=0.05', '?w=-1')).toBe('weight: −1. ');
    expect(textFrom('?w=1&double.w=4', '?w=1')).toBe('weight: 2. ');
    expect(textFrom('', '?w=1&train=4,5')).toBe('weight: 1; training data: 4, 5. ');
    expect(textFrom('?w=1&train=4,5', '?w=2&train=4,5')).toBe('weight: 2. ');
  });

  it('says what a number follows that nothing sets any more', () => {
    expect(textFrom('?goal=5', '')).toBe('goal: the input. ');
  });
});
