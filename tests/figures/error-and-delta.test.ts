import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import figure from '../../src/figures/error-and-delta.ts';
import { frames, narrow, wide } from '../../src/figures/figure.ts';
import { plain } from '../../src/quantities/piece.ts';
import { drawing, drawn, momentOf, pictureOf } from './error-and-delta/drawn.ts';
import type { Case } from './error-and-delta/drawn.ts';

const lesson = { x: 1, w: 0, goal: 1 };
const shows = ['line', 'twice', 'parabola', 'both'] as const;
/** The last line of the program that a step with that view is about. */
const lastOf = { line: 'error', twice: 'error', parabola: 'next-weight', both: 'next-prediction' };
const captionOf = (each: Case): string => plain(figure.scene(momentOf(each)).caption);

describe('draw(root, scene, frame)', { timeout: 20_000 }, () => {
  for (const frame of frames) {
    it(`writes no number that is none, and no style, for extreme numbers in the ${frame.name} frame`, () => {
      const extreme = fc.constantFrom(0, 1, -1, 5e-324, 1e-300, -1e-9, 1e9, -1e15, 1e160, Number.MAX_VALUE);
      const weight = fc.oneof(extreme, fc.constantFrom(Infinity, -Infinity, NaN));
      const any = fc.record({ x: extreme, w: weight, goal: extreme, show: fc.constantFrom(...shows) });
      fc.assert(
        fc.property(any, (each) => {
          expect(drawn(frame, { ...each, mark: lastOf[each.show] })).not.toMatch(
            /NaN|Infinity|undefined|style=/,
          );
        }),
        { numRuns: 60 },
      );
    });

    for (const show of shows) {
      it(`shows ${show} in the ${frame.name} frame as a picture that can be looked at`, async () => {
        const picture = pictureOf(frame, { ...lesson, show, mark: lastOf[show] });
        const file = `snapshots/error-and-delta.${show}.${frame.name}.svg`;
        await expect(picture).toMatchFileSnapshot(file);
      });
    }
  }

  it('says of a next weight that has no room on the parabola which way it lies', () => {
    const named = (x: number, w: number) =>
      drawing(wide, { x, w, goal: x, show: 'parabola', mark: 'next-weight' }).textContent;
    expect(named(10, -5)).toContain('next weight w′ = 55 →');
    expect(named(10, 7)).toContain('← next weight w′ = −53');
    expect(named(1, 0)).toMatch(/next weight w′ = 1(?! →)/);
  });

  it('offers the goal on the number line and the weight on the parabola to be taken hold of', () => {
    expect(handlesIn(drawing(wide, { ...lesson, show: 'both' }))).toEqual(['w x 137.5', 'goal x 137.5']);
    expect(handlesIn(drawing(narrow, { ...lesson, show: 'line' }))).toEqual(['goal x 105', 'w x 105']);
    expect(handlesIn(drawing(wide, { ...lesson, x: 2, goal: 2, show: 'parabola' }))).toEqual(['w x 185']);
  });

  it('shows the weight apart from the goal weight, however small the input', () => {
    for (const x of [0.5, 0.1, 0.01, -0.003]) {
      const shown = drawing(wide, { x, w: 0, goal: x, show: 'parabola', mark: 'next-weight' });
      const unit = Number(shown.querySelector('.handle')?.getAttribute('data-unit'));
      expect(unit).toBeGreaterThan(40);
    }
  });

  it('keeps its scales while the weight is moved a little, and while it passes its goal', () => {
    const scaleAt = (w: number): string => handlesIn(drawing(wide, { ...lesson, w, show: 'both' })).join();
    for (const w of [-0.2, 0, 0.5, 0.99, 1, 1.01, 2.2]) expect(scaleAt(w)).toBe(scaleAt(0));
  });
});

describe('scene(moment)', () => {
  it('shows both for a listing and for an unknown view', () => {
    expect(figure.scene(momentOf({ ...lesson, show: 'listing' })).view).toBe('both');
    expect(figure.scene(momentOf({ ...lesson, show: 'ring' })).view).toBe('both');
  });

  it('says how far off the prediction is, and which way', () => {
    expect(captionOf({ ...lesson, show: 'line' })).toBe(
      'The prediction 0 is 1 below the goal 1: delta is −1, and the error, its square, is 1.',
    );
    expect(captionOf({ x: 5, w: 3, goal: 5, show: 'line' })).toContain(
      '15 is 10 above the goal 5: delta is 10',
    );
    expect(captionOf({ x: 1, w: 1, goal: 1, show: 'line' })).toBe(
      'The prediction 1 is the goal: delta and error are 0.',
    );
  });

  it('says what the update does to the error: falls, stays, grows past the goal, grows away from it', () => {
    const at = (x: number, w: number, goal: number): string => captionOf({ x, w, goal, show: 'parabola' });
    expect(at(1, 0, 1)).toContain('goes from 0 to 1, and the error falls from 1 to 0.');
    expect(at(2, -1, 2)).toContain('goes from −1 to 3, past the goal weight, and the error stays 16.');
    expect(at(5, 3, 5)).toContain(
      'goes from 3 to −7, past the goal weight, and the error grows from 100 to 1600.',
    );
    expect(at(-1, 0.5, -1)).toContain(
      'goes from 0.5 to 0, away from the goal weight, and the error grows from 0.25 to 1.',
    );
    expect(at(1, 1, 1)).toBe(
      'At a weight of 1 the error is 0: the update has nothing to take away, and the weight stays.',
    );
  });

  it('finds nothing to learn where the prediction is right but for rounding', () => {
    const rounded = { x: 3, w: 0.1, goal: 0.3 };
    expect(captionOf({ ...rounded, show: 'line' })).toBe(
      'The prediction 0.3 is the goal, but for the rounding of its last digits.',
    );
    for (const show of ['parabola', 'both'])
      expect(captionOf({ ...rounded, show })).toMatch(
        /nothing but rounding to take away, and the weight stays\.$/,
      );
  });

  it('says of an update that lands on the goal but for rounding that no delta and no error is left', () => {
    const rounded = { x: 1, w: -2, goal: -0.9 };
    expect(captionOf({ ...rounded, show: 'parabola', mark: 'next-weight' })).toMatch(
      /falls from 1\.21 to 0\.$/,
    );
    expect(figure.scene(momentOf(rounded)).table.rows.slice(-2)).toEqual([
      ['delta δ', '−1.1', '0'],
      ['error E', '1.21', '0'],
    ]);
    const numbers = new Map(Object.entries(rounded));
    expect(figure.results.get('next-error')?.(numbers).text).toBe('0');
  });

  it('says that the curve is flat for an input of 0', () => {
    expect(captionOf({ x: 0, w: 0.5, goal: 1, show: 'parabola' })).toBe(
      'An input of 0 makes every prediction 0: the curve is flat, the error 1 at any weight, and moving the weight from 0.5 to 1.5 mends nothing.',
    );
  });

  it('gives every number before and after the update as a table', () => {
    expect(figure.scene(momentOf(lesson)).table.rows).toEqual([
      ['input x', '1', '1'],
      ['weight w', '0', '1'],
      ['prediction y', '0', '1'],
      ['goal g', '1', '1'],
      ['delta δ', '−1', '0'],
      ['error E', '1', '0'],
    ]);
  });

  it('has the error after the update in the table where the curve shows it, before there is a second prediction', () => {
    const { rows } = figure.scene(momentOf({ ...lesson, show: 'parabola', mark: 'next-weight' })).table;
    expect(rows.slice(-2)).toEqual([
      ['delta δ', '−1', ''],
      ['error E', '1', '0'],
    ]);
  });
});

function handlesIn(root: SVGSVGElement): readonly string[] {
  const names = ['data-of', 'data-axis', 'data-unit'];
  return [...root.querySelectorAll('.handle')].map((each) =>
    names.map((name) => each.getAttribute(name)).join(' '),
  );
}
