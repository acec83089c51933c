import { describe, expect, it } from 'vitest';
import { frames } from '../../src/figures/figure.ts';
import figure from '../../src/figures/sandbox.ts';
import { clashes, drawing, pictureOf } from './drawings.ts';
import { momentOf } from './learning-rate/cases.ts';

describe('draw(root, scene, frame)', () => {
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

  it.each([
    ['delta', 'diverges', 1],
    ['gradient', 'stays', 0],
  ])(
    'shows of data of zeros with other goals, by the rule %s, that the weight %s at every rate',
    (rule, _, count) => {
      const zeros = { train: [0, 0], goalsby: 'list', goals: [2, 3], rule, alpha: 0.1 };
      for (const frame of frames) {
        const root = drawing(figure, frame, momentOf('all', zeros));
        expect(root.querySelectorAll('[data-part="zone"]')).toHaveLength(count);
      }
    },
  );
});
