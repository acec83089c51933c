import { expect, test } from 'vitest';
import { freeTicks } from '../../../src/figures/parts/free-ticks.ts';
import { boxOf } from '../../../src/figures/parts/labels.ts';
import { linear } from '../../../src/figures/parts/linear.ts';
import { numberText } from '../../../src/story/number-text.ts';

test('freeTicks(scale, base, count, taken) names only so many values that their numbers keep apart', () => {
  for (const most of [3, 0.03, 0.000_03, 0.000_000_3]) {
    const scale = linear([0, most], [0, 300]);
    const ticks = freeTicks(scale, 100, 6, []);
    const boxes = ticks.map((tick) =>
      boxOf({ text: numberText(tick), size: 13, x: scale(tick), y: 0, anchor: 'middle' }),
    );
    expect(ticks.length).toBeGreaterThan(1);
    boxes
      .slice(1)
      .forEach((box, place) => expect(box.left).toBeGreaterThanOrEqual(boxes[place]?.right ?? NaN));
  }
});

test('freeTicks(scale, base, count, taken) names as many as were asked for where there is room', () => {
  expect(freeTicks(linear([0, 3], [0, 300]), 100, 6, [])).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3]);
});
