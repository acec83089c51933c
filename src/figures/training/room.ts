import type { Frame } from '../figure.ts';

/** Where a drawing of examples stands in a frame, in user units: the strip on top, the plane beneath. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The height of the plane's lowest output, where its inputs are named. */
  readonly base: number;
  /** The heights of the strip's words, and of its beads where they have room. */
  readonly words: number;
  readonly beads?: number;
  /** The heights of the axes' names: the outputs' and the inputs'. */
  readonly names: readonly [outputs: number, inputs: number];
  /** The type size of labels. */
  readonly size: number;
  /** Whether there is room for whole names. */
  readonly ample: boolean;
  readonly width: number;
}

/** The room in a frame. */
export const roomFor = ({ name, width }: Frame): Room =>
  name === 'wide'
    ? {
        left: 52,
        right: 620,
        top: 134,
        base: 426,
        words: 20,
        beads: 58,
        names: [118, 464],
        size: 15,
        ample: true,
        width,
      }
    : {
        left: 34,
        right: 348,
        top: 46,
        base: 198,
        words: 12,
        names: [31, 229],
        size: 13,
        ample: false,
        width,
      };
