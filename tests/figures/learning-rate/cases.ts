import fc from 'fast-check';
import { anyBetween } from '../../any-between.ts';
import type { NumberValue } from '../../../src/story/number.ts';
import type { Moment } from '../../../src/story/moment.ts';

/** A moment of the chapter: what its step shows and marks, and its numbers, those of the lesson where they are left out. */
export const momentOf = (
  show: string,
  numbers: Readonly<Record<string, NumberValue>> = {},
  mark = '',
): Moment => ({
  index: 0,
  progress: 0,
  numbers: new Map<string, NumberValue>(
    Object.entries({ train: [4, 5, 6], test: [1, 2, 3], w: 0, alpha: 1, pass: 1, tolerance: 0, ...numbers }),
  ),
  step: { id: 'step', title: 'Step', sets: new Map(), show, mark, aliases: [] },
});

/** The views of the figure. */
export const shows = ['path', 'passes', 'factors', 'map', 'all'] as const;

const input = fc.oneof(fc.integer({ min: -10, max: 10 }), fc.constantFrom(-100, 0, 100, 0.01, 3.25));
const list = fc.array(input, { minLength: 1, maxLength: 12 });

/** Any moment that a reader can bring about. */
export const anyMoment: fc.Arbitrary<Moment> = fc
  .record({
    show: fc.constantFrom(...shows, ''),
    train: fc.oneof(fc.constantFrom([4, 5, 6], [1, 2, 3], [-1], [0], [1, 100]), list),
    w: fc.constantFrom(0, 1, -3, 2.5, 10, -0.123_456_78),
    alpha: fc.oneof(fc.constantFrom(0, 0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.42, 0.5, 1), anyBetween(0, 1)),
    pass: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 200 })),
    tolerance: fc.constantFrom(0, 0, 1e-6, 0.001, 1),
    k: fc.constantFrom(1, 1, 1, 2, -1, 0),
    goalsby: fc.constantFrom('formula', 'formula', 'list'),
    goals: fc.constantFrom([], [1, 5, 2], [2, 3, 4], [3], [500, -500]),
    rule: fc.constantFrom('delta', 'delta', 'gradient'),
  })
  .map(({ show, ...numbers }) => momentOf(show, numbers));
