import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../src/figures/figure.ts';
import { plain } from '../../src/figures/parts/said.ts';
import figure from '../../src/figures/sandbox.ts';
import { clashes, drawing, drawn, expectOneDrawing, pictureOf } from './drawings.ts';
import { anyMoment, momentOf } from './learning-rate/cases.ts';

const anyShown = fc
  .tuple(anyMoment, fc.constantFrom('built', 'built', 'path', 'passes', 'map', 'all'))
  .map(([moment, show]) => ({ ...moment, step: { ...moment.step, show } }));

describe('draw(root, scene, frame)', { timeout: 60_000 }, () => {
  it.each(frames)('draws twice as once, and after any wandering as at once ($name)', (frame) => {
    expectOneDrawing(figure, frame, anyShown, 30);
  });

  it.each(frames)('keeps the labels apart and in the frame, and writes no bare NaN ($name)', (frame) => {
    fc.assert(
      fc.property(anyShown, (moment) => {
        expect(clashes(drawing(figure, frame, moment), frame)).toEqual([]);
        const words = `${drawn(figure, frame, moment)}${plain(figure.scene(moment).caption)}`;
        expect(words).not.toMatch(/NaN|Infinity|undefined| (style|id)=/);
      }),
      { numRuns: 150 },
    );
  });

  it.each(frames)('draws what was built as a picture that can be looked at ($name)', async (frame) => {
    const moment = momentOf('built', { alpha: 0.1, pass: 20 });
    const file = `snapshots/sandbox.built.${frame.name}.svg`;
    await expect(pictureOf(figure, frame, moment, 'learning-rate')).toMatchFileSnapshot(file);
  });

  it('draws a run over data that no single weight fits', () => {
    const apart = {
      train: [1, 2, 3],
      goalsby: 'list',
      goals: [2, 3, 4],
      alpha: 0.05,
      rule: 'gradient',
      pass: 200,
    };
    for (const frame of frames) {
      const root = drawing(figure, frame, momentOf('all', apart));
      expect(root.textContent).not.toContain('goal weight');
      expect(clashes(root, frame)).toEqual([]);
    }
  });
});
