import { expect, it } from 'vitest';
import { stopIn } from '../../src/figures/stops.ts';
import type { Moment } from '../../src/story/moment.ts';

const step = { id: 'one', title: 'One', sets: new Map(), show: '', mark: '', aliases: [] };
const at = (progress: number): Moment => ({ step, index: 0, progress, numbers: new Map() });
/** Says one thing up to 0.3, another up to 0.6, and then a last one. */
const stop = stopIn(({ progress }) => ({
  caption: [progress < 0.295 ? 'in' : progress < 0.595 ? 'through' : 'out'],
  table: { head: [], rows: [] },
}));

it('goes nearly to the end of what is said next', () => {
  for (const start of [0, 0.25]) {
    expect(stop(at(start), 1)).toBeGreaterThan(0.57);
    expect(stop(at(start), 1)).toBeLessThan(0.59);
  }
});

it('goes on where what is said next is said for a moment only', () => {
  const brief = stopIn(({ progress }) => ({
    caption: [progress < 0.295 ? 'in' : progress < 0.305 ? 'through' : 'out'],
    table: { head: [], rows: [] },
  }));
  expect(brief(at(0), 1)).toBeCloseTo(0.3);
  expect(brief(at(0.3), 1)).toBeGreaterThan(0.31);
});

it('goes into what is said last, and not to where the next step begins', () => {
  expect(stop(at(0.59), 1)).toBeGreaterThan(0.6);
  expect(stop(at(0.59), 1)).toBeLessThan(0.9);
});

it('goes nowhere once nothing else is said', () => {
  expect(stop(at(0.7), 1)).toBeUndefined();
  expect(stop(at(1), 1)).toBeUndefined();
});

it('goes back to each of these, and to the step’s beginning', () => {
  const through = stop(at(0), 1) ?? NaN;
  const out = stop(at(through), 1) ?? NaN;
  expect(stop(at(1), -1)).toBe(out);
  expect(stop(at(out + 0.01), -1)).toBe(through);
  expect(stop(at(through + 0.01), -1)).toBe(0);
  expect(stop(at(0.2), -1)).toBe(0);
});

it('goes nowhere back from a step’s beginning, nor in a step of which only one thing is said', () => {
  expect(stop(at(0), -1)).toBeUndefined();
  const silent = stopIn(() => ({ caption: ['in'], table: { head: [], rows: [] } }));
  expect(silent(at(0.5), -1)).toBeUndefined();
});
