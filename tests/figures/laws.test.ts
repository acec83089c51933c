import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../src/figures/figure.ts';
import type { Figure } from '../../src/figures/figure.ts';
import forward from '../../src/figures/forward-propagation.ts';
import neuron from '../../src/figures/neuron.ts';
import one from '../../src/figures/one-neuron.ts';
import { plain } from '../../src/figures/parts/said.ts';
import { anyMoment, clashes, drawing, drawn, expectOneDrawing, momentOf, pictureOf } from './drawings.ts';

const figures: readonly { name: string; figure: Figure; shows: readonly string[] }[] = [
  { name: 'one-neuron', figure: one, shows: [''] },
  { name: 'neuron', figure: neuron, shows: ['alone', 'neuron', 'bars', 'line', 'parts'] },
  { name: 'forward-propagation', figure: forward, shows: ['flow', 'loop'] },
];
/** Steps that mark a result of the loop, and one that marks none. */
const marks = ['', 'weight', 'prediction', 'delta', 'next-weight', 'next-prediction', 'third-prediction'];
const drawings = figures.flatMap((each) => frames.map((frame) => ({ ...each, frame, room: frame.name })));

describe('draw(root, scene, frame)', () => {
  it.each(drawings)('draws $name ($room) twice as once, and after any wandering as at once', (each) => {
    expectOneDrawing(each.figure, each.frame, anyMoment(each.shows, 8, marks), 40);
  });

  it.each(drawings)(
    'keeps the labels of $name ($room) apart and in the frame',
    ({ figure, frame, shows }) => {
      fc.assert(
        fc.property(anyMoment(shows, 6, marks), (moment) => {
          expect(clashes(drawing(figure, frame, moment), frame)).toEqual([]);
        }),
        { numRuns: 200 },
      );
    },
  );

  it.each(drawings)('writes no bare NaN for extreme numbers in $name ($room)', ({ figure, frame, shows }) => {
    const extremes = [0, 5e-324, 1e-9, -1e15, 1e160, Number.MAX_VALUE, -Number.MAX_VALUE];
    const weights = [...extremes, Infinity, -Infinity, NaN];
    for (const show of shows)
      for (const x of extremes)
        for (const w of weights) {
          const moment = momentOf(show, { x, w, goal: x }, 0.7);
          expect(drawn(figure, frame, moment)).not.toMatch(/NaN|Infinity|undefined/);
          expect(plain(figure.scene(moment).caption)).not.toMatch(/NaN|Infinity|undefined/);
        }
  });

  it.each(drawings.flatMap((each) => each.shows.map((show) => ({ ...each, show }))))(
    'draws $name $show ($room) as a picture that can be looked at',
    async ({ name, figure, frame, show }) => {
      const picture = pictureOf(figure, frame, momentOf(show, { x: 3, w: 2, goal: 3 }, 0.55));
      const file = [name, show, frame.name, 'svg'].filter(Boolean).join('.');
      await expect(picture).toMatchFileSnapshot(`snapshots/${file}`);
    },
  );
});
