import fc from 'fast-check';
import { anyBetween } from '../../any-between.ts';
import figure from '../../../src/figures/error-and-delta.ts';
import type { Frame } from '../../../src/figures/figure.ts';
import type { Moment } from '../../../src/story/moment.ts';
import * as drawings from '../drawings.ts';

/** What a step of the chapter shows, and the numbers that hold there. */
export interface Case {
  readonly x: number;
  readonly w: number;
  readonly goal: number;
  readonly show?: string;
  readonly mark?: string;
}

const number = fc.oneof(
  fc.constantFrom(0, 1, 2, -1),
  anyBetween(-20, 20).map((each) => Math.round(each * 1e6) / 1e6),
);

/** Any step of the chapter, with any numbers that its reader can set. */
export const anyCase: fc.Arbitrary<Case> = fc.record({
  x: number,
  w: number,
  goal: number,
  show: fc.constantFrom('line', 'twice', 'parabola', 'both', 'listing', ''),
  mark: fc.constantFrom('', 'goal', 'prediction', 'delta', 'error', 'next-weight', 'next-prediction'),
});

/** The moment at a step with these numbers. */
export const momentOf = ({ x, w, goal, show = '', mark = '' }: Case): Moment => ({
  index: 0,
  progress: 0,
  numbers: new Map(Object.entries({ x, w, goal })),
  step: { id: 'step', title: 'Step', sets: new Map(), show, mark, aliases: [] },
});

/** The drawing after the figure was drawn at each of the cases, one after another. */
export const drawing = (frame: Frame, ...cases: readonly Case[]): SVGSVGElement =>
  drawings.drawing(figure, frame, ...cases.map(momentOf));

/** The same as markup. */
export const drawn = (frame: Frame, ...cases: readonly Case[]): string =>
  drawings.drawn(figure, frame, ...cases.map(momentOf));

/** The drawing as a file that can be looked at. */
export const pictureOf = (frame: Frame, each: Case): string =>
  drawings.pictureOf(figure, frame, momentOf(each), 'error-and-delta');
