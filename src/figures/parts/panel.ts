import type { Box } from './boxes.ts';

/** A level line with its drawing above it and its names beneath: all in user units. */
export interface Panel {
  readonly left: number;
  readonly right: number;
  /** The highest that the drawing reaches. */
  readonly top: number;
  /** The height of the level line itself. */
  readonly base: number;
  /** The type size of the labels. */
  readonly size: number;
  /** The room that labels may use. */
  readonly room: Box;
  /** Whether it is one of several, and says less. */
  readonly small?: boolean;
}
