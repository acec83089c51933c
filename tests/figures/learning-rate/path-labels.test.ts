import { expect, it } from 'vitest';
import { frames, narrow } from '../../../src/figures/figure.ts';
import figure from '../../../src/figures/learning-rate.ts';
import { drawing } from '../drawings.ts';
import { momentOf } from './cases.ts';

/** Points along all quadratic curves of a path. */
function pointsAlong(path: string): readonly (readonly [x: number, y: number])[] {
  const numbers = [...path.matchAll(/M([\d.-]+),([\d.-]+)Q([\d.-]+),([\d.-]+) ([\d.-]+),([\d.-]+)/g)];
  return numbers.flatMap((found) => {
    const [x0, y0, x1, y1, x2, y2] = found.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return Array.from({ length: 101 }, (_, place) => {
      const t = place / 100;
      const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
      return [mix(x0, x1, x2), mix(y0, y1, y2)] as const;
    });
  });
}

const steps = [
  { alpha: 1, pass: 1 },
  { alpha: 0.4, pass: 6 },
  { alpha: 0.42, pass: 6 },
  { train: [1, 2, 3], alpha: 1, pass: 1 },
];

it.each(frames.flatMap((frame) => steps.map((numbers) => ({ frame, numbers, in: frame.name }))))(
  'the name of the goal weight stands clear of the path of $numbers, at the end of its stem ($in)',
  ({ frame, numbers }) => {
    const root = drawing(figure, frame, momentOf('path', numbers));
    const name = [...root.querySelectorAll('text')].find(({ textContent }) => textContent === 'goal weight');
    const [x, y, size] = ['x', 'y', 'font-size'].map((key) => Number(name?.getAttribute(key)));
    const path = root.querySelector('[data-part="hops"] .stroke')?.getAttribute('d') ?? '';
    const points = pointsAlong(path);
    expect(points.length).toBeGreaterThan(100);
    const half = (size ?? 0) * 2.5;
    const crossed = points.filter(
      ([left, top]) => Math.abs(left - (x ?? 0)) < half && Math.abs(top - (y ?? 0)) < (size ?? 0) * 0.5,
    );
    expect(crossed).toEqual([]);
    const stem = root.querySelector('[data-part="stem"]');
    expect(Number(stem?.getAttribute('y2')) - (y ?? 0)).toBeCloseTo((size ?? 0) * 0.75, 1);
  },
);

it('names the start under the scale where there is no room beside it', () => {
  const root = drawing(figure, narrow, momentOf('path', { alpha: 1, pass: 1 }));
  const [start, now] = ['start', 'weight w = 61'].map((name) =>
    [...root.querySelectorAll('text')].find(({ textContent }) => textContent === name),
  );
  expect(start?.getAttribute('y')).toBe(now?.getAttribute('y'));
  const place = root.querySelector('[data-part="start"] .knob')?.getAttribute('cx');
  expect(start?.getAttribute('x')).toBe(place);
});
