import { expect, test, vi } from 'vitest';
import { ReaderEdits } from '../../src/elements/reader-edits.ts';
import { readStory } from '../../src/story/read-story.ts';
import { articleOf, rows, steps } from '../story/article.ts';

const story = readStory(articleOf(rows, steps));
const started = (onChange = vi.fn()) => new ReaderEdits(story, new Map(), onChange);

test('answer(ask, index) changes the declaration in force at the step of the control, not at the one that is read', () => {
  const edits = started();
  edits.answer({ name: 'w', value: 1, step: 'own-goal' }, 0);
  expect([...edits.present]).toEqual([['double.w', 1]]);
});

test('answer(ask, index) of a control in the figure changes the declaration in force where the reader is', () => {
  const edits = started();
  edits.answer({ name: 'w', value: 1 }, 0);
  expect([...edits.present]).toEqual([['w', 1]]);
  edits.answer({ name: 'w', value: 3 }, 2);
  edits.answer({ name: 'w', value: 2, step: 'zero' }, 2);
  expect([...edits.present]).toEqual([
    ['w', 2],
    ['double.w', 3],
  ]);
});

test('answer(ask, index) without a value puts that number back and no other', () => {
  const edits = started();
  edits.answer({ name: 'w', value: 1 }, 0);
  edits.answer({ name: 'x', value: 2 }, 0);
  edits.answer({ name: 'w' }, 0);
  expect([...edits.present]).toEqual([['x', 2]]);
});

test('undo() takes back a whole gesture, and redo() brings its end back', () => {
  const edits = started();
  for (const value of [0.1, 0.2, 0.3]) edits.answer({ name: 'w', value, gesture: 'drag' }, 0);
  edits.undo();
  expect(edits.present.size).toBe(0);
  edits.redo();
  expect(edits.present.get('w')).toBe(0.3);
});

test('a ReaderEdits tells of changes, and not of an edit that changes nothing', () => {
  const onChange = vi.fn();
  const edits = started(onChange);
  expect(edits.possible).toEqual({ undo: false, redo: false, 'put-all-back': false });
  edits.answer({ name: 'w', value: 0 }, 0);
  edits.undo();
  expect(onChange).not.toHaveBeenCalled();
  edits.answer({ name: 'w', value: 1 }, 0);
  expect(onChange).toHaveBeenCalledOnce();
  expect(edits.possible).toEqual({ undo: true, redo: false, 'put-all-back': true });
  edits.undo();
  expect(edits.possible).toEqual({ undo: false, redo: true, 'put-all-back': false });
});
