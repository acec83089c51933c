import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersAt } from '../../src/story/cascade.ts';
import { isShown, momentAt } from '../../src/story/moment.ts';
import { positionAt } from '../../src/story/position.ts';
import { readStory } from '../../src/story/read-story.ts';
import { anyEdited, anyEdits, story } from './any-story.ts';
import { articleOf, rows, steps } from './article.ts';

const none = new Map();
const at = (step: number, arrival: number) => ({ step, progress: 0, arrival });
const anyShare = fc.integer({ min: 0, max: 1200 }).map((part) => part / 1200);

describe('momentAt(story, position, edits)', () => {
  it('says the chapter, the step, its place and the progress', () => {
    const moment = momentAt(story, { step: 1, progress: 0.3, arrival: 1 }, none);
    expect(moment).toMatchObject({ index: 1, progress: 0.3, step: { id: 'double' } });
  });

  it('brings a step beyond the chapter into it', () => {
    expect(momentAt(story, at(9, 1), none).step.id).toBe('swap');
  });

  it('is, after any scrolls and jumps, the moment of going there at once', () => {
    const layout = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 4, maxLength: 4 });
    const lines = fc.array(fc.integer({ min: -500, max: 9000 }), { minLength: 1 });
    fc.assert(
      fc.property(layout, lines, anyEdits(story), fc.nat(500), (heights, visited, edits, way) => {
        const tops = heights.reduce<number[]>(
          (above, height) => [...above, (above.at(-1) ?? 0) + height],
          [0],
        );
        const moments = visited.map((line) => momentAt(story, positionAt(tops, line, way), edits));
        const fresh = readStory(articleOf(rows, steps));
        const line = visited.at(-1) ?? 0;
        expect(moments.at(-1)).toEqual(momentAt(fresh, positionAt(tops, line, way), new Map(edits)));
      }),
      { numRuns: 50 },
    );
  });

  it('has the previous step’s plain numbers at arrival 0, and its own at arrival 1', () => {
    fc.assert(
      fc.property(anyEdited, fc.nat(), ({ of, edits }, place) => {
        const index = place % of.steps.length;
        const before = numbersAt(of, Math.max(0, index - 1), edits);
        const own = numbersAt(of, index, edits);
        const start = momentAt(of, at(index, 0), edits).numbers;
        for (const name of ['x', 'w', 'goal', 'pass']) expect(start.get(name)).toEqual(before.get(name));
        for (const name of ['train', 'rule']) expect(start.get(name)).toEqual(own.get(name));
        expect(momentAt(of, at(index, 1), edits).numbers).toEqual(own);
      }),
    );
  });

  it('blends between the two on the way, and so what follows a number that is blended', () => {
    expect(momentAt(story, at(1, 1 / 6), none).numbers.get('w')).toBe(1);
    expect(momentAt(story, at(1, 1 / 6), none).numbers.get('goal')).toBe(2);
    fc.assert(
      fc.property(anyEdited, fc.nat(), anyShare, ({ of, edits }, place, arrival) => {
        const index = 1 + (place % of.steps.length);
        fc.pre(index < of.steps.length);
        const ends = [index - 1, index].map((step) => Number(numbersAt(of, step, edits).get('w')));
        const value = Number(momentAt(of, at(index, arrival), edits).numbers.get('w'));
        const dust = 1e-12;
        expect(value).toBeGreaterThanOrEqual(Math.min(...ends) - dust);
        expect(value).toBeLessThanOrEqual(Math.max(...ends) + dust);
      }),
    );
  });

  it('has its own numbers once a third of the way is made, for then its sentences are read', () => {
    fc.assert(
      fc.property(
        anyEdited,
        fc.nat(),
        fc.double({ min: 1 / 3, max: 1, noNaN: true }),
        (edited, place, arrival) => {
          const index = place % edited.of.steps.length;
          expect(momentAt(edited.of, at(index, arrival), edited.edits).numbers).toEqual(
            numbersAt(edited.of, index, edited.edits),
          );
        },
      ),
    );
  });

  it('counts a whole number up or down, one by one', () => {
    fc.assert(
      fc.property(anyEdited, fc.nat(), anyShare, ({ of, edits }, place, arrival) => {
        const index = place % of.steps.length;
        expect(Number(momentAt(of, at(index, arrival), edits).numbers.get('pass')) % 1).toBe(0);
      }),
    );
  });

  it('leaves none out on the way of a whole number', () => {
    const parts = Array.from({ length: 41 }, (_, part) => part / 120);
    const counts = parts.map((arrival) => momentAt(story, at(3, arrival), none).numbers.get('pass'));
    expect([...new Set(counts)]).toEqual([0, 1, 2, 3]);
  });

  it('goes by tenths of the number’s step on the way, and rounds to the nearest', () => {
    const on = (arrival: number) => momentAt(story, at(1, arrival), none).numbers.get('w');
    expect([0.05, 0.1, 0.15, 0.2, 0.25].map(on)).toEqual([0.12, 0.43, 0.85, 1.3, 1.69]);
    const edits = new Map([['double.w', 1.2345]]);
    expect(momentAt(story, at(1, 1 / 3), edits).numbers.get('w')).toBe(1.2345);
  });

  it('leaves exactly alone on the way what the step does not change', () => {
    const edits = new Map([['double.w', 0.1]]);
    fc.assert(
      fc.property(anyShare, (arrival) => {
        expect(momentAt(story, at(2, arrival), edits).numbers.get('w')).toBe(0.1);
      }),
    );
  });
});

describe('isShown(shown, now, progressCounts)', () => {
  const shown = momentAt(story, at(1, 1), none);

  it('is true of the same step and numbers, and asks for the same progress only where that counts', () => {
    const further = { ...shown, progress: shown.progress + 0.25 };
    expect(isShown(shown, further, false)).toBe(true);
    expect(isShown(shown, further, true)).toBe(false);
    expect(isShown(shown, { ...shown }, true)).toBe(true);
  });

  it('is false of another step, of another number, and of nothing shown', () => {
    expect(isShown(shown, momentAt(story, at(2, 1), none), false)).toBe(false);
    expect(isShown(shown, momentAt(story, at(1, 1), new Map([['double.w', 1]])), false)).toBe(false);
    expect(isShown(undefined, shown, false)).toBe(false);
  });
});
