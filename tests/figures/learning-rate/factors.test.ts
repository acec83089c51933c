import { expect, it } from 'vitest';
import { frames } from '../../../src/figures/figure.ts';
import figure from '../../../src/figures/learning-rate.ts';
import { boxOf } from '../../../src/figures/parts/labels.ts';
import { drawing, labelOf } from '../drawings.ts';
import { momentOf } from './cases.ts';

/** How far to the right a bar goes. */
function endOf(bar: Element): number {
  const [from = 0, , to = 0, tip = 0] = (bar.getAttribute('d') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
  return Math.max(from, to, to + tip);
}

const hard = [
  [100, 100, 100, 100, -100],
  [97, 89, 83, 79, 73, -71],
  [-100, -100, -100],
  [30, 40, 50],
];

it.each(frames.flatMap((frame) => hard.map((train) => ({ frame, train, in: frame.name }))))(
  'what $train multiplies up to stands clear of the bars, however long ($in)',
  ({ frame, train }) => {
    for (const alpha of [1, 0.37]) {
      const svg = drawing(figure, frame, momentOf('factors', { train, alpha }));
      const products = [...svg.querySelectorAll('[data-part="so-far"] text')].map(labelOf).map(boxOf);
      const ends = [...svg.querySelectorAll('[data-part="bar"]')].map(endOf);
      expect(products.length).toBe(train.length);
      expect(Math.min(...products.map(({ left }) => left))).toBeGreaterThan(Math.max(...ends));
    }
  },
);
