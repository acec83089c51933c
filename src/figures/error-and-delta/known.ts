import type { Shown } from './error-scene.ts';

/** The lines of the chapter's program that work something out, in the order in which they do. */
const lines = ['prediction', 'delta', 'error', 'next-weight', 'next-prediction'] as const;

/** What a line works out. */
export type Worked = (typeof lines)[number];

/** What has been worked out when a line is at work: what it and those before it give; where no line is at work, everything. */
export function knownAt(mark: string): ReadonlySet<Worked> {
  if (mark === '') return new Set(lines);
  return new Set(lines.slice(0, lines.findIndex((line) => line === mark) + 1));
}

/** Of the lines, those that have not come to a value yet. */
export const unknownIn = (known: ReadonlySet<Worked>): readonly Worked[] =>
  lines.filter((line) => !known.has(line));

/** Whether the prediction after the update is shown: beside the weight that makes it, once it has been made. */
export const showsNext = ({ view, known }: Shown): boolean => view === 'both' && known.has('next-prediction');
