import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBetween } from '../any-between.ts';
import { lineAt, positionAt } from '../../src/story/position.ts';

const tops = [100, 300, 340, 900];

describe('positionAt(tops, line, way)', () => {
  it('is the last step whose top is at or above the line, and the first above them all', () => {
    const stepAt = (line: number) => positionAt(tops, line, 50).step;
    expect([-50, 100, 299, 300, 339.9, 340, 5000].map(stepAt)).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });

  it('counts the first step’s progress from its top to the next', () => {
    expect([0, 100, 150, 299].map((line) => positionAt(tops, line, 50).progress)).toEqual([
      0, 0, 0.25, 0.995,
    ]);
  });

  it('counts progress from where a step has arrived to the next; one that is shorter than that has none', () => {
    expect([340, 390, 645, 900].map((line) => positionAt(tops, line, 50).progress)).toEqual([0, 0, 0.5, 1]);
    expect([300, 320, 339].map((line) => positionAt(tops, line, 50).progress)).toEqual([0, 0, 0]);
  });

  it('has arrived after the way, or at the end of a step that is shorter than that', () => {
    expect([340, 365, 390, 800].map((line) => positionAt(tops, line, 50).arrival)).toEqual([0, 0.5, 1, 1]);
    expect([300, 320, 339.999999].map((line) => positionAt(tops, line, 50).arrival)).toEqual([
      0,
      0.5,
      expect.closeTo(1, 6),
    ]);
  });

  it('has always arrived at the first step, and everywhere when the way is 0', () => {
    expect(positionAt(tops, 0, 50).arrival).toBe(1);
    expect(positionAt(tops, 340, 0).arrival).toBe(1);
  });

  it('has no progress where a step is longer than any number, and the reader further on in it', () => {
    expect(positionAt([-1.7e308, 1.7e308], 1.6e308, 0).progress).toBe(0);
  });

  it('is a position in the chapter whatever it is given', () => {
    const px = fc.double();
    fc.assert(
      fc.property(fc.array(px), px, px, (given, line, way) => {
        const { step, progress, arrival } = positionAt(given, line, way);
        expect(Number.isInteger(step)).toBe(true);
        expect(step).toBeGreaterThanOrEqual(0);
        expect(step).toBeLessThanOrEqual(Math.max(0, given.length - 2));
        for (const share of [progress, arrival]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('lineAt(tops, position, way)', () => {
  it('is as far into the way as the step has arrived, and from there as far on as it has gone', () => {
    const lines = [300, 310, 345, 365, 390, 645].map((line) => lineAt(tops, positionAt(tops, line, 50), 50));
    expect(lines).toEqual([300, 310, 345, 365, 390, 645]);
    expect(lineAt(tops, { step: 0, progress: 0.25, arrival: 1 }, 50)).toBe(150);
  });

  it('is a line that has the position, for other tops too', () => {
    const heights = fc.array(anyBetween(1, 1e4), { minLength: 1, maxLength: 9 });
    const topsOf = (of: readonly number[]) =>
      of.reduce((all, each) => [...all, (all.at(-1) ?? 0) + each], [100]);
    const share = anyBetween(0, 1);
    fc.assert(
      fc.property(heights, share, share, (of, part, way) => {
        const given = topsOf(of);
        const position = positionAt(given, 100 + part * ((given.at(-1) ?? 0) - 100), way * 200);
        // A step that is no higher than the way has no progress to come back to.
        const other = topsOf(of.map((each) => each + 300));
        const back = positionAt(other, lineAt(other, position, 200), 200);
        expect(back.step + back.progress).toBeCloseTo(position.step + position.progress, 6);
      }),
    );
  });
});
