import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyAt, numbersAt } from '../../src/story/cascade.ts';
import { withEdit, withoutEdit } from '../../src/story/edits.ts';
import { anyEdited, anyValue, declarationOf, story } from './any-story.ts';

const none = new Map();
const anyPlace = fc
  .tuple(anyEdited, fc.nat(), fc.constantFrom(...story.numbers.keys()))
  .chain(([{ of, edits }, place, name]) =>
    anyValue(declarationOf(name)).map((value) => ({
      of,
      edits,
      index: place % of.steps.length,
      name,
      value,
    })),
  );

describe('keyAt(story, index, name)', () => {
  it('is the name where only the chapter declares it, and the latest step that sets it otherwise', () => {
    expect([0, 1, 2, 3].map((index) => keyAt(story, index, 'w'))).toEqual([
      'w',
      'double.w',
      'double.w',
      'swap.w',
    ]);
    expect(keyAt(story, 3, 'x')).toBe('double.x');
  });
});

describe('numbersAt(story, index, edits)', () => {
  it('takes each number from the latest step that sets it, else from the chapter', () => {
    expect([0, 1, 2, 3].map((index) => numbersAt(story, index, none).get('w'))).toEqual([0, 2, 2, -1]);
    expect(numbersAt(story, 3, none).get('train')).toEqual([4, 5, 6]);
  });

  it('lets a number follow another, edited or not, until a step sets it or the reader edits it', () => {
    const goals = (edits: ReadonlyMap<string, number>) =>
      [0, 1, 2].map((index) => numbersAt(story, index, edits).get('goal'));
    expect(goals(none)).toEqual([1, 3, 2]);
    expect(goals(new Map([['x', 4]]))).toEqual([4, 3, 2]);
    expect(goals(new Map([['double.x', 5]]))).toEqual([1, 5, 2]);
    expect(goals(new Map([['goal', 0]]))).toEqual([0, 0, 2]);
    expect(goals(new Map([['own-goal.goal', -1]]))).toEqual([1, 3, -1]);
  });

  it('shows an edit at the step where it was made', () => {
    fc.assert(
      fc.property(anyPlace, ({ of, edits, index, name, value }) => {
        const edited = withEdit(of, edits, keyAt(of, index, name), value);
        expect(numbersAt(of, index, edited).get(name)).toEqual(value);
      }),
    );
  });

  it('changes nothing but the edited number and what follows it, and only where that declaration is in force', () => {
    fc.assert(
      fc.property(anyPlace, ({ of, edits, index, name, value }) => {
        const key = keyAt(of, index, name);
        const edited = withEdit(of, edits, key, value);
        of.steps.forEach((_, at) => {
          const before = new Map(numbersAt(of, at, edits));
          const after = new Map(numbersAt(of, at, edited));
          if (keyAt(of, at, name) === key) [before, after].forEach((numbers) => numbers.delete(name));
          if (keyAt(of, at, name) === key && name === 'x')
            [before, after].forEach((numbers) => numbers.delete('goal'));
          expect(after).toEqual(before);
        });
      }),
    );
  });

  it('never changes an earlier step when the edited declaration is a step’s own', () => {
    fc.assert(
      fc.property(anyPlace, ({ of, edits, index, name, value }) => {
        fc.pre(of.steps[index]?.sets.has(name) ?? false);
        const edited = withEdit(of, edits, keyAt(of, index, name), value);
        for (let at = 0; at < index; at++)
          expect(numbersAt(of, at, edited)).toEqual(numbersAt(of, at, edits));
      }),
    );
  });

  it('is the lesson’s own again once the edit is put back', () => {
    fc.assert(
      fc.property(anyPlace, ({ of, index, name, value }) => {
        const key = keyAt(of, index, name);
        const back = withoutEdit(withEdit(of, none, key, value), key);
        expect(numbersAt(of, index, back)).toEqual(numbersAt(of, index, none));
      }),
    );
  });
});
