import { eased } from '../../story/eased.ts';
import { shareOf } from '../../story/share.ts';
import type { Frame } from '../figure.ts';
import type { Point } from '../parts/point.ts';
import { characterWidth } from './code-line.ts';
import type { CodeLine } from './code-lines.ts';
import type { Move } from './moves.ts';

/** How the two programs stand in a frame, in user units. */
export interface Columns {
  readonly size: number;
  readonly pitch: number;
  /** The height of the middle of row 0. */
  readonly first: number;
  /** Where the old program's lines begin, and where the tidied one's. */
  readonly old: number;
  readonly tidy: number;
  /** How many rows below the tidied program's first the old one's first is. */
  readonly drop: number;
  /** Where the room for lines ends. */
  readonly right: number;
  /** Whether the two stand side by side, so that the old one can stay in sight. */
  readonly apart: boolean;
}

/** The columns of a frame: side by side where it is wide, in one place where it is narrow. */
export const columnsIn = ({ name, width }: Frame): Columns =>
  name === 'wide'
    ? { size: 14.5, pitch: 25, first: 70, old: 12, tidy: 312, drop: 3, right: width - 8, apart: true }
    : { size: 12, pitch: 14.1, first: 14, old: 28, tidy: 28, drop: 3, right: width - 8, apart: false };

/** Where a line of the old program stood. */
export const placeBefore = (
  { old, first, pitch, drop, size }: Columns,
  { row, indent }: CodeLine,
): Point => ({
  x: old + indent * size * characterWidth,
  y: first + (row + drop) * pitch,
});

const end = ({ tidy, first, pitch, size }: Columns, { row, indent }: CodeLine): Point => ({
  x: tidy + indent * size * characterWidth,
  y: first + row * pitch,
});

/** The share of the whole way that one line takes where they go one after another. */
const oneLine = 0.22;

/** How far each line has come, 0 to 1, in the old program's order where they go one after another. */
function ownShare(move: Move, moves: readonly Move[], share: number, { apart }: Columns): number {
  const travelling = 0.82;
  if (!apart) return Math.min(1, share / travelling);
  const rows = moves.flatMap(({ from }) => (from ? [from.row] : [])).sort((a, b) => a - b);
  const leaves = (rows.indexOf(move.from?.row ?? 0) / Math.max(1, rows.length - 1)) * (1 - oneLine);
  return shareOf(share / travelling - leaves, oneLine);
}

/** Whether a line passes more than one of the others on its way. */
const overtakes = (from: CodeLine, to: CodeLine, moves: readonly Move[]): boolean =>
  moves.filter((other) => other.from && (other.from.row - from.row) * (other.to.row - to.row) < 0).length > 1;

/** Where a line is on its way, and how far it has come. In one column a line that passes others goes round them. */
export function placeOf(
  { from, to }: Move,
  moves: readonly Move[],
  share: number,
  columns: Columns,
): Point & { readonly come: number } {
  const there = end(columns, to);
  if (!from) return { ...there, come: shareOf(share - 0.75, 0.25) };
  const come = ownShare({ from, to }, moves, share, columns);
  const here = placeBefore(columns, from);
  const way = eased(come);
  const aside = columns.right - columns.old - from.code.length * columns.size * characterWidth;
  const round =
    !columns.apart && overtakes(from, to, moves) ? Math.min(1, 2 * Math.sin(Math.PI * way)) * aside : 0;
  return { x: here.x + (there.x - here.x) * way + round, y: here.y + (there.y - here.y) * way, come };
}
