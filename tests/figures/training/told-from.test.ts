import { expect, test } from 'vitest';
import { frames } from '../../../src/figures/figure.ts';
import { plain } from '../../../src/quantities/piece.ts';
import figure from '../../../src/figures/training.ts';
import { drawing } from '../drawings.ts';
import { momentOf } from './moments.ts';

test('the figure never shows a weight beside the goal weight as the goal weight, or a prediction beside its goal as its goal', () => {
  const off = { train: [8, 7, 1, 2], test: [3], w: 0.9 };
  const shown = (show: string, progress: number): string => {
    const { caption, table, program } = figure.scene(momentOf({ ...off, show, progress }));
    return [plain(caption), ...table.rows.flat(), ...[...(program?.numbers ?? [])].flat()].join(' | ');
  };
  expect(shown('work', 0.9)).toContain('from 1.0000000000000004 to 0.9999999999999996');
  expect(shown('work', 0.8)).toContain('the prediction 2.000000000000001 is the goal, but for rounding');
  expect(shown('work', 1)).toContain('to 0.9999999999999996');
  expect(shown('test', 0.2)).toContain(
    'the weight 0.9999999999999996, and the prediction is 2.9999999999999987',
  );
  for (const frame of frames) {
    const root = drawing(figure, frame, momentOf({ ...off, show: 'work', progress: 1 }));
    expect(root.textContent).toContain('w ≈ 1');
    expect(root.textContent).not.toMatch(/w = 1(?![.\d])/);
  }
});
