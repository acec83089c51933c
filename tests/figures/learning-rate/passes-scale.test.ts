import { describe, expect, it } from 'vitest';
import { passesShown, weightScale } from '../../../src/figures/learning-rate/passes-scale.ts';
import { roomFor } from '../../../src/figures/learning-rate/room.ts';
import { runSoFarIn } from '../../../src/figures/learning-rate/run-so-far.ts';
import { frames } from '../../../src/figures/figure.ts';
import { momentOf } from './cases.ts';

describe('weightScale(run, weights, panel)', () => {
  // With a learning rate of 1 every pass over 4, 5, 6 throws the weight 60 times as far from the goal weight, 1.
  const near = runSoFarIn(momentOf('passes', { w: 1 + 1e-12, alpha: 1, pass: 200 }).numbers);
  const weights = near.weights.slice(0, passesShown(near) + 1).filter(Number.isFinite);
  const scales = frames.flatMap((frame) => {
    const panel = roomFor(frame, 'passes').passes;
    return panel ? [{ panel, scale: weightScale(near, weights, panel) }] : [];
  });

  it.each([0, 11, 0.75])(
    'is a bend high at 9 times as far as a start of %d, and higher by one for each power of ten',
    (w) => {
      const run = runSoFarIn(momentOf('passes', { w, alpha: 1, pass: 3 }).numbers);
      for (const { panel } of scales) {
        const scale = weightScale(run, run.weights.slice(0, 4), panel);
        const highOf = (times: number): number => scale.of(1) - scale.of(1 + times * Math.abs(w - 1));
        const bends = [1, 9, 99, 999].map((times) => highOf(times) / highOf(9));
        [Math.log10(2), 1, 2, 3].forEach((bend, place) => expect(bends[place]).toBeCloseTo(bend, 9));
      }
    },
  );

  it('goes on by powers of ten to the largest numbers, however near to the goal weight the start is', () => {
    for (const { scale } of scales) {
      const heights = Array.from({ length: 31 }, (_, tens) => scale.of(10 ** (10 * tens))).slice(1);
      const steps = heights.slice(1).map((height, place) => (heights[place] ?? NaN) - height);
      expect(steps[0]).toBeGreaterThan(1);
      for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? NaN, 6);
    }
  });

  it('is as high below the goal weight as above it, there too', () => {
    for (const { scale } of scales)
      for (const far of [1e10, 1e99, 1e300, Number.MAX_VALUE])
        expect(scale.of(-far) - scale.of(1)).toBeCloseTo(scale.of(1) - scale.of(far), 6);
  });

  it('has room for every weight of a run that starts near to the goal weight and blows up', () => {
    expect(Math.max(...weights.map(Math.abs))).toBeGreaterThan(1e300);
    for (const { panel, scale } of scales)
      for (const weight of weights) {
        expect(scale.of(weight)).toBeGreaterThanOrEqual(panel.top);
        expect(scale.of(weight)).toBeLessThanOrEqual(panel.base);
      }
    expect(scales).toHaveLength(2);
  });
});
