import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import figure from '../../../src/figures/error-and-delta.ts';
import { predictionPlaces } from '../../../src/figures/error-and-delta/places.ts';
import { roomFor } from '../../../src/figures/error-and-delta/room.ts';
import { frames, wide } from '../../../src/figures/figure.ts';
import { anyCase, drawing, momentOf } from './drawn.ts';

/** How wide the squares of these parts are. */
const sidesOf = (root: Element, ...parts: readonly string[]): readonly number[] =>
  parts.flatMap((part) =>
    [...root.querySelectorAll(`[data-part="${part}"] rect`)].map((each) =>
      Number(each.getAttribute('width')),
    ),
  );

describe('squares(parent, scene, places, panel)', () => {
  it('draws a square as wide as the distance is on the line or not at all, whatever the numbers', () => {
    let found = 0;
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...frames), (each, frame) => {
        const scene = figure.scene(momentOf(each));
        const { line } = roomFor(frame, scene.view);
        if (!line) return;
        const { unit } = predictionPlaces(scene, line);
        const { update, after, twice } = scene;
        const root = drawing(frame, each);
        const expectSide = (part: string, delta: number): void => {
          for (const side of sidesOf(root, part)) {
            expect(Math.abs(side - Math.abs(delta) * unit)).toBeLessThan(0.02);
            found += 1;
          }
        };
        expectSide('square', update.delta);
        expectSide('other-square', twice ? 2 * update.delta : after.delta);
      }),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('outlines the next error where the next prediction has a place on the line, and not where that lies beyond', () => {
    const next = (x: number, w: number) =>
      drawing(wide, { x, w, goal: x, show: 'both', mark: 'next-prediction' });
    const outlines = (root: Element): number => sidesOf(root, 'other-square').length;
    const arrowsOut = (root: Element): number =>
      root.querySelectorAll('[data-part="ghost"] [data-part="beyond"] > *').length;
    // −2 becomes 6, as far from the goal 2; −50 becomes 550, nine times as far from the goal 10.
    const [near, beyond] = [next(2, -1), next(10, -5)];
    expect([outlines(near), arrowsOut(near)]).toEqual([1, 0]);
    expect([outlines(beyond), arrowsOut(beyond)]).toEqual([0, 1]);
  });

  it('draws no square from a goal that the scale in hand does not hold', () => {
    const [near, far] = [2, 40].map((goal) =>
      figure.scene(momentOf({ x: 1, w: 1, goal, show: 'line', mark: 'error' })),
    );
    if (!near || !far) throw new Error('There are two scenes.');
    const root = drawing(wide, { x: 1, w: 1, goal: 2, show: 'line', mark: 'error' });
    expect(sidesOf(root, 'square')).not.toEqual([]);
    figure.draw(root, { ...far, scale: near.scale }, wide);
    expect(sidesOf(root, 'square')).toEqual([]);
  });

  it('draws and names no error of a prediction that is too far away for any line', () => {
    for (const w of [1e60, -1e60]) {
      const root = drawing(wide, { x: 1e60, w, goal: 1, show: 'twice', mark: 'error' });
      expect(sidesOf(root, 'square', 'other-square')).toEqual([]);
      expect(root.textContent).not.toContain('twice as far');
    }
  });
});
