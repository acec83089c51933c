import { expect, it } from 'vitest';
import { frames } from '../../../src/figures/figure.ts';
import figure from '../../../src/figures/learning-rate.ts';
import { clashes, drawing } from '../drawings.ts';
import { momentOf } from './cases.ts';

const nameOf = ({ textContent }: Element): string => textContent;

it.each(frames.map((frame) => ({ frame, in: frame.name })))(
  'the weight stands below the axis where it would cover the path, and beside its point elsewhere ($in)',
  ({ frame }) => {
    const heights = (numbers: Parameters<typeof momentOf>[1]) => {
      const svg = drawing(
        figure,
        frame,
        momentOf('all', { rule: 'gradient', alpha: 0.1, pass: 20, ...numbers }),
      );
      const texts = [...svg.querySelectorAll('[data-part="passes"] [data-part="names"] text')];
      return ['w = ', 'passes'].map((start) =>
        Number(texts.find(({ textContent }) => textContent.startsWith(start))?.getAttribute('y')),
      );
    };
    const [covering, axis] = heights({});
    expect(covering).toBe(axis);
    const [clear = NaN, below = NaN] = heights({ rule: 'delta' });
    expect(clear).toBeLessThan(below);
  },
);

it.each(frames.map((frame) => ({ frame, in: frame.name })))(
  'the numbers of the levels stay in the frame where the last is at its top ($in)',
  ({ frame }) => {
    const numbers = {
      train: [-9, 0.01, -5],
      w: 10,
      alpha: 0.05,
      pass: 0,
      goalsby: 'list',
      goals: [500, -500],
    };
    const moment = momentOf('all', { ...numbers, rule: 'delta' });
    expect(clashes(drawing(figure, frame, moment), frame)).toEqual([]);
  },
);

it.each(frames.map((frame) => ({ frame, in: frame.name })))(
  'a run that blows up has the same levels above its goal and below, in numbers of one size ($in)',
  ({ frame }) => {
    const svg = drawing(figure, frame, momentOf('passes', { alpha: 1, pass: 200 }));
    const texts = [...svg.querySelectorAll('[data-part="levels"] text')];
    const above = texts.filter(({ textContent }) => textContent.startsWith('10')).map(nameOf);
    const below = texts.filter(({ textContent }) => textContent.startsWith('−')).map(nameOf);
    expect(above).toContain('10²⁰⁰');
    expect(below).toEqual(above.map((level) => `−${level}`));
    expect(new Set(texts.map((text) => text.getAttribute('font-size'))).size).toBe(1);
  },
);
