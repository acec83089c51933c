import { expect, it } from 'vitest';
import { frames, type Frame } from '../../../src/figures/figure.ts';
import neuron from '../../../src/figures/neuron.ts';
import { type Box, overlap } from '../../../src/figures/parts/boxes.ts';
import { boxOf } from '../../../src/figures/parts/labels.ts';
import { drawing, labelOf, momentOf } from '../drawings.ts';

/** The boxes of the names in the line's drawing, and of the axes' numbers, with a little air around these. */
function boxesIn(
  frame: Frame,
  x: number,
  w: number,
): { readonly names: readonly Box[]; readonly ticks: readonly Box[] } {
  const root = drawing(neuron, frame, momentOf('line', { x, w }));
  const names = [...root.querySelectorAll('[data-part="names"] text')].map((text) => boxOf(labelOf(text)));
  const ticks = [...root.querySelectorAll('.axis')].flatMap((axis) => {
    const [across = 0, down = 0] = (axis.getAttribute('transform') ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
    const anchor = axis.getAttribute('text-anchor') === 'end' ? 'end' : 'middle';
    return [...axis.querySelectorAll('text')].map((text) => {
      const label = { ...labelOf(text), anchor, size: 13 } as const;
      const drop = anchor === 'middle' ? 5 : 0;
      const box = boxOf({ ...label, x: label.x + across, y: label.y + down + drop });
      return { ...box, left: box.left - 2, right: box.right + 2 };
    });
  });
  return { names, ticks };
}

it.each([
  [-10, -5],
  [3, -5],
  [3, 2],
  [10, 0.5],
])('at an input of %d and a weight of %d no name touches a number of an axis', (x, w) => {
  for (const frame of frames) {
    const { names, ticks } = boxesIn(frame, x, w);
    expect(ticks.length).toBeGreaterThan(3);
    for (const name of names) for (const tick of ticks) expect(overlap(name, tick)).toBe(0);
  }
});
