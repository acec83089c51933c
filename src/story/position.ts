import { shareOf } from './share.ts';

/** Where the reader is: at which step (from 0), how far through it, and how far it has arrived. */
export interface Position {
  readonly step: number;
  /** 0 until the step has arrived, 1 where the next begins. */
  readonly progress: number;
  /** 0 at the step's top, 1 once it has arrived: where a link leads. The numbers that it sets hold in full before that. */
  readonly arrival: number;
}

/** Where a page is built: at its first step, of which nothing has happened yet. */
export const beginning: Position = { step: 0, progress: 0, arrival: 1 };

/** Where nobody has been yet. */
export const nowhere: Position = { step: -1, progress: 0, arrival: 0 };

/**
 * The position whose reading line is at `line`. `tops` are the tops of the steps and, last, the end of the last step,
 * ascending; `way` is the length over which a step arrives, cut to the step's own height so that it has arrived when the
 * next one begins; 0 for at once. All in px. The first step has always arrived. Where a link to a step leads, the step has just
 * arrived: whoever follows it sees all that happens in the step.
 */
export function positionAt(tops: readonly number[], line: number, way: number): Position {
  const step = Math.max(0, tops.slice(0, -1).filter((top) => top <= line).length - 1);
  const [top, reach, rest] = spanOf(tops, step, way);
  return {
    step,
    progress: shareOf(line - top - reach, rest),
    arrival: reach > 0 ? shareOf(line - top, reach) : 1,
  };
}

/** The line that has this position, for such `tops` and `way`; px. Where the step has no height, its top. */
export function lineAt(tops: readonly number[], { step, progress, arrival }: Position, way: number): number {
  const [top, reach, rest] = spanOf(tops, step, way);
  return top + reach * arrival + rest * progress;
}

/** Where a step begins, over which length it arrives, and over which it goes on. */
function spanOf(tops: readonly number[], step: number, way: number) {
  const [top = 0, end = top] = tops.slice(step);
  const reach = step ? Math.min(way, end - top) : 0;
  return [top, reach, end - top - reach] as const;
}
