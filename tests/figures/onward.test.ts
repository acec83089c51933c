import { expect, it } from 'vitest';
import { onwardIn } from '../../src/figures/onward.ts';
import type { Moment } from '../../src/story/moment.ts';

const step = { id: 'one', title: 'One', sets: new Map(), show: '', mark: '', aliases: [] };
const at = (progress: number): Moment => ({ step, index: 0, progress, numbers: new Map() });
/** Says one thing up to 0.3, another up to 0.6, and then a last one. */
const onward = onwardIn(({ progress }) => ({
  caption: [progress < 0.295 ? 'in' : progress < 0.595 ? 'through' : 'out'],
  table: { head: [], rows: [] },
}));

it('goes nearly to the end of what is said next', () => {
  for (const start of [0, 0.25]) {
    expect(onward(at(start))).toBeGreaterThan(0.57);
    expect(onward(at(start))).toBeLessThan(0.59);
  }
});

it('goes on where what is said next is said for a moment only', () => {
  const brief = onwardIn(({ progress }) => ({
    caption: [progress < 0.295 ? 'in' : progress < 0.305 ? 'through' : 'out'],
    table: { head: [], rows: [] },
  }));
  expect(brief(at(0))).toBeCloseTo(0.3);
  expect(brief(at(0.3))).toBeGreaterThan(0.31);
});

it('goes into what is said last, and not to where the next step begins', () => {
  expect(onward(at(0.59))).toBeGreaterThan(0.6);
  expect(onward(at(0.59))).toBeLessThan(0.9);
});

it('goes nowhere once nothing else is said', () => {
  expect(onward(at(0.7))).toBeUndefined();
  expect(onward(at(1))).toBeUndefined();
});
