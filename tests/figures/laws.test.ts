import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../src/figures/figure.ts';
import { plain } from '../../src/quantities/piece.ts';
import { figureNames, figureOf, viewsOf } from '../../src/figures/registry.ts';
import type { Moment } from '../../src/story/moment.ts';
import { clashes, drawing, drawn, expectOneDrawing } from './drawings.ts';
import { anyMomentOf } from './moments.ts';

const figures = figureNames.map((name) => ({ name, figure: figureOf(name) }));
const drawings = figures.flatMap((each) => frames.map((frame) => ({ ...each, frame, room: frame.name })));

/** Figures that name every example of a list as long as a reader likes: names may touch there, but never leave the frame. */
const crowded = new Set(['training']);

describe('draw(root, scene, frame)', { timeout: 60_000 }, () => {
  it.each(drawings)(
    'draws $name ($room) twice as once, and after any wandering as at once',
    ({ name, figure, frame }) => {
      expectOneDrawing(figure, frame, anyMomentOf(name), 40);
    },
  );

  it.each(drawings)(
    'keeps the labels of $name ($room) apart and in the frame, and writes no bare NaN',
    ({ name, figure, frame }) => {
      fc.assert(
        fc.property(anyMomentOf(name), (moment) => {
          const found = clashes(drawing(figure, frame, moment), frame);
          expect(found.filter((clash) => !crowded.has(name) || clash.endsWith('frame'))).toEqual([]);
          const words = `${drawn(figure, frame, moment)}${plain(figure.scene(moment).caption)}`;
          expect(words).not.toMatch(/NaN|Infinity|undefined/);
        }),
        { numRuns: 150 },
      );
    },
  );
});

describe('stop', () => {
  it.each(figures)(
    'of $name says whether the scene of any view changes with the progress',
    ({ name, figure }) => {
      const changes = (moment: Moment): boolean =>
        [0.25, 0.5, 0.75, 1].some(
          (progress) =>
            !isDeepStrictEqual(
              figure.scene({ ...moment, progress }),
              figure.scene({ ...moment, progress: 0 }),
            ),
        );
      const shown = fc
        .sample(anyMomentOf(name), 30)
        .flatMap((moment) =>
          [moment.step.show, ...viewsOf(name)].map((show) => ({ ...moment, step: { ...moment.step, show } })),
        );
      expect(shown.some(changes)).toBe(figure.stop !== undefined);
    },
  );
});
