import { describe, expect, it } from 'vitest';
import { wide } from '../../../src/figures/figure.ts';
import { plain } from '../../../src/quantities/piece.ts';
import figure from '../../../src/figures/training.ts';
import { drawing } from '../drawings.ts';
import { momentOf } from './moments.ts';
import type { Case } from './moments.ts';

const captionOf = (each: Case): string => plain(figure.scene(momentOf(each)).caption);
const programOf = (each: Case) => figure.scene(momentOf(each)).program;

describe('scene(moment), before the work, at it and after it', () => {
  it('fills its table as the work goes, from the inputs and their goals alone', () => {
    const rows = (each: Case): readonly string[] =>
      figure.scene(momentOf(each)).table.rows.map((row) => row.map((cell) => cell || '–').join(' '));
    const waiting = (input: number): string => `${input} ${input} – – ${input} – –`;
    expect(rows({ show: 'listing', mark: 'prediction' })).toEqual([1, 2, 3].map(waiting));
    const at = (progress: number) => rows({ show: 'work', progress });
    expect(at(0)).toEqual(['1 1 0 0 1 – –', waiting(2), waiting(3)]);
    expect(at(0.2)).toEqual(['1 1 0 0 1 −1 –', waiting(2), waiting(3)]);
    expect(at(0.4)).toEqual(['1 1 0 0 1 −1 1', '2 2 1 2 2 – –', waiting(3)]);
    expect(rows({ show: 'listing', mark: 'test' })).toEqual(['4 – 4 – –', '5 – 5 – –', '6 – 6 – –']);
    expect(rows({ show: 'test', progress: 0.5 })).toEqual(['4 4 4 0 0', '5 5 5 0 0', '6 – 6 – –']);
  });

  it('counts the old lines that are kept, those that are changed, and the new ones, as its table has them', () => {
    const { caption, table } = figure.scene(momentOf({ show: 'arrange', progress: 1 }));
    const old = table.rows.filter(([, , was]) => was !== 'new');
    const changed = old.filter(([, now, was]) => now !== was);
    expect([old.length, changed.length]).toEqual([8, 4]);
    expect(plain(caption)).toMatch(/^All 8 old lines .*, 4 of them a little changed\. The other 6 are new/);
  });

  it('shows the data that a step is about, before anything is done with them', () => {
    const at = (mark: string) => figure.scene(momentOf({ show: 'listing', mark }));
    const goals = (mark: string, part: string): number =>
      drawing(figure, wide, momentOf({ show: 'listing', mark })).querySelectorAll(
        `[data-part="${part}"] circle`,
      ).length;
    expect(plain(at('train').caption)).toContain('3 examples, each an input with its goal');
    expect([goals('train', 'goals'), goals('train', 'quiet')]).toEqual([3, 0]);
    expect(plain(at('test').caption)).toContain('3 examples, kept back for later');
    expect([goals('test', 'goals'), goals('test', 'quiet')]).toEqual([3, 3]);
  });

  it('holds the finished test where a step only looks back on it', () => {
    const early = figure.scene(momentOf({ show: 'tested', progress: 0 }));
    expect(early).toEqual(figure.scene(momentOf({ show: 'test', progress: 1 })));
  });

  it('goes through many examples one update at a time', () => {
    const train = [5, 1, 2, 3, 4];
    const at = (progress: number): string => captionOf({ show: 'work', progress, train });
    expect(at(0)).toBe(
      'Example 1 of 5: the prediction 0 is 5 below the goal 5, and the update takes the weight from 0 to 5.',
    );
    expect(at(0.3)).toBe(
      'Example 2 of 5: the prediction 5 is 4 above the goal 1, and the update takes the weight from 5 to 1.',
    );
    expect(at(0.5)).toBe('Example 3 of 5: the prediction 2 is the goal, and the weight stays at 1.');
    expect(programOf({ show: 'work', progress: 0.3, train })?.mark).toBe('next-weight');
  });
});
