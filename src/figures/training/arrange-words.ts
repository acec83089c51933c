import type { Piece } from '../../quantities/piece.ts';
import type { Scene } from '../figure.ts';
import type { Move } from './moves.ts';

/** What is happening to the program's lines. */
export function arrangeCaption(moves: readonly Move[], share: number): readonly Piece[] {
  const old = moves.filter(({ from }) => from).length;
  const fresh = moves.length - old;
  if (share <= 0)
    return [
      `The program as it was: ${old} lines that learn from one example. Each will go to its place in the tidied program.`,
    ];
  if (share < 1) return [`Each of the ${old} old lines goes to its place in the tidied program.`];
  const added =
    'lists for the data, a second loop with a comparison of its own, and the braces that close the loops';
  const same = moves.filter(({ from, to }) => from?.code === to.code).length;
  return [
    `All ${old} old lines are in their new places, ${old - same} of them a little changed. The other ${fresh} are new: ${added}.`,
  ];
}

/** Every line of the tidied program with the line that it was. */
export const arrangeTable = (moves: readonly Move[]): Scene['table'] => ({
  head: ['line', 'the tidied program', 'the old line'],
  rows: moves.map(({ from, to }) => [String(to.row + 1), to.code, from?.code ?? 'new']),
});
