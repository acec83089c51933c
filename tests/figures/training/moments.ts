import fc from 'fast-check';
import { anyBetween } from '../../any-between.ts';
import type { Moment } from '../../../src/story/moment.ts';
import type { NumberValue } from '../../../src/story/number.ts';

/** What a step of the chapter shows, how far the reader is into it, and the numbers that hold there. */
export interface Case {
  readonly show: string;
  readonly mark?: string;
  readonly progress?: number;
  readonly train?: readonly number[];
  readonly test?: readonly number[];
  readonly w?: number;
}

/** The moment at a step; where it names no numbers, those of the lesson. */
export function momentOf({
  show,
  mark = '',
  progress = 0,
  train = [1, 2, 3],
  test = [4, 5, 6],
  w = 0,
}: Case): Moment {
  const numbers = new Map<string, NumberValue>(Object.entries({ train, test, w }));
  const step = { id: 'step', title: 'Step', sets: new Map(), show, mark, aliases: [] };
  return { index: 0, progress, numbers, step };
}

const number = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  anyBetween(-100, 100).map((each) => Math.round(each * 100) / 100),
);
const list = fc.array(number, { minLength: 1, maxLength: 12 });

/** Any moment of the chapter: lists as its readers can write them, any weight that they can set, any place in a step. */
export const anyMoment: fc.Arbitrary<Moment> = fc
  .record({
    show: fc.constantFrom('arrange', 'work', 'test', 'tested', 'listing'),
    mark: fc.constantFrom('train', 'test', 'prediction', 'next-weight'),
    progress: anyBetween(0, 1),
    train: list,
    test: list,
    w: anyBetween(-5, 5),
  })
  .map(momentOf);
