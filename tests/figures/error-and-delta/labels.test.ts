import { describe, expect, it } from 'vitest';
import { frames } from '../../../src/figures/figure.ts';
import { boxOf } from '../../../src/figures/parts/labels.ts';
import { overlap } from '../../../src/figures/parts/boxes.ts';
import type { Spot } from '../../../src/figures/parts/labels.ts';
import type { Box } from '../../../src/figures/parts/boxes.ts';
import { drawing } from './drawn.ts';
import type { Case } from './drawn.ts';

const weights = [-3, -1, -0.5, 0, 0.25, 0.7, 0.8765432, 0.99, 1, 1.1, 2, 3];
const pairs = [
  [1, 1],
  [2, 2],
  [5, 5],
  [0, 1],
  [-1, -1],
  [3, -2.123456],
  [0.01, 3],
  [10, 10],
  [-3, 2],
] as const;
const cases = pairs.flatMap(([x, goal]) => weights.map((w) => ({ x, w, goal })));

function labelsOf(root: SVGSVGElement): readonly { text: string; box: Box }[] {
  return [...root.querySelectorAll('text.label')].map((each) => {
    const number = (name: string): number => Number(each.getAttribute(name));
    const anchor = (each.getAttribute('text-anchor') ?? 'start') as Spot['anchor'];
    const text = each.textContent;
    return { text, box: boxOf({ text, size: number('font-size'), x: number('x'), y: number('y'), anchor }) };
  });
}

function collisions(each: Case): (root: SVGSVGElement) => readonly string[] {
  return (root) => {
    const labels = labelsOf(root);
    return labels.flatMap((one, place) =>
      labels
        .slice(place + 1)
        .filter((other) => overlap(one.box, other.box) > 1)
        .map((other) => `${JSON.stringify(each)}: ${one.text} | ${other.text}`),
    );
  };
}

describe('draw(root, scene, frame)', { timeout: 20_000 }, () => {
  for (const frame of frames) {
    for (const [show, mark] of [
      ['line', 'delta'],
      ['line', 'error'],
      ['twice', 'error'],
      ['parabola', 'error'],
      ['parabola', 'next-weight'],
      ['both', 'next-prediction'],
    ] as const) {
      it(`puts no name of ${show} at ${mark} over another, nor outside of the ${frame.name} frame`, () => {
        for (const numbers of cases) {
          const each = { ...numbers, show, mark };
          const root = drawing(frame, each);
          expect(collisions(each)(root)).toEqual([]);
          for (const { box } of labelsOf(root)) {
            expect(
              Math.min(box.left, box.top, frame.width - box.right, frame.height - box.bottom),
            ).toBeGreaterThan(0);
          }
        }
      });
    }
  }
});
