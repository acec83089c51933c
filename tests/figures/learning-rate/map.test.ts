import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames, wide } from '../../../src/figures/figure.ts';
import figure from '../../../src/figures/learning-rate.ts';
import { overlap } from '../../../src/figures/parts/boxes.ts';
import { boxOf } from '../../../src/figures/parts/labels.ts';
import { drawing, labelOf } from '../drawings.ts';
import { anyMoment, momentOf } from './cases.ts';

describe('the map of all rates', () => {
  it('names on the map what the rates of each stretch do, where they do it', () => {
    const svg = drawing(figure, wide, momentOf('map', { alpha: 0.2 }));
    const { left, right } = { left: 64, right: 610 };
    const rateAt = (words: string): number => {
      const label = [...svg.querySelectorAll('[data-part="map"] text')].find(
        (each) => each.textContent === words,
      );
      return (0.5 * (Number(label?.getAttribute('x')) - left)) / (right - left);
    };
    const factor = (alpha: number): number => (1 - 4 * alpha) * (1 - 5 * alpha) * (1 - 6 * alpha);
    expect(factor(rateAt('creeps'))).toBeGreaterThan(0.5);
    expect(factor(rateAt('settles'))).toBeLessThan(0.5);
    expect(rateAt('swings')).toBeGreaterThan(1 / 6);
    expect(factor(rateAt('diverges'))).toBeLessThan(-1);
  });

  it('ends some way past the last border that a reader can come to, though some rates shrink the distance far beyond', () => {
    const topOf = (train: readonly number[]) =>
      figure.scene(momentOf('map', { train, alpha: 0.05 })).map?.top;
    expect([[4, 5, 6], [0.1, 10], [0.01, 100], [0.1]].map(topOf)).toEqual([0.5, 0.25, 0.025, 1]);
  });

  it('marks at its top every rate that shrinks the distance and has no place on the curve', () => {
    for (const train of [
      [1, -1],
      [4, 5, 6],
      [100, -100],
    ]) {
      const moment = momentOf('map', { train, alpha: 0.001 });
      const { map } = figure.scene(moment);
      const slow = map?.rates.filter(({ needed }) => needed === 'crawls') ?? [];
      const svg = drawing(figure, wide, moment);
      const ticks = svg.querySelector('[data-part="never"]')?.getAttribute('d')?.split('M') ?? [];
      expect(slow.length).toBeGreaterThan(0);
      expect(ticks.length - 1).toBeGreaterThanOrEqual(slow.length);
    }
  });

  it('writes no name of what shrinks the distance into the stretch that diverges', () => {
    let found = 0;
    for (const train of [[0.5, 10], [1, 10], [4, 5, 6], [100], [-1, 1, 2]])
      for (const frame of frames) {
        const svg = drawing(figure, frame, momentOf('map', { train, alpha: 0.05 }));
        const washes = [...svg.querySelectorAll('[data-part="zone"]')].map((each) => {
          const [left = 0, width = 0] = ['x', 'width'].map((key) => Number(each.getAttribute(key)));
          return { left: left + 0.5, right: left + width };
        });
        const names = [...svg.querySelectorAll('[data-part="names"] text')].map(labelOf);
        const shrinking = names.filter(({ text }) => /^(creeps|settles|swings|never exactly)$/.test(text));
        if (washes.length > 0) found += shrinking.length;
        for (const box of shrinking.map(boxOf))
          for (const wash of washes) expect(overlap(box, { ...wash, top: 0, bottom: 500 })).toBe(0);
      }
    expect(found).toBeGreaterThan(10);
  });

  it('always says on the map what the reader’s own rate needs, and writes no other name across its line', () => {
    fc.assert(
      fc.property(anyMoment, fc.constantFrom(...frames), ({ numbers, step }, frame) => {
        const svg = drawing(figure, frame, { ...momentOf('map'), numbers, step: { ...step, show: 'map' } });
        const stem = svg.querySelector('[data-part="stem"]');
        const [x, base, top] = ['x1', 'y1', 'y2'].map((name) => Number(stem?.getAttribute(name))) as [
          number,
          number,
          number,
        ];
        const names = [...svg.querySelectorAll('[data-part="map"] > [data-part="names"] text')].map(labelOf);
        expect(names.some(({ text }) => text.startsWith('α = '))).toBe(true);
        const inside = names.filter(({ text }) => !/^(α|border|learning|passes)/.test(text)).map(boxOf);
        for (const box of inside)
          expect(overlap(box, { left: x - 1, right: x + 1, top, bottom: base })).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
