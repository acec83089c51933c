import { numberText } from '../../story/number-text.ts';
import type { Scene } from '../figure.ts';
import type { Run } from './run-of.ts';
import type { Turn } from './turn.ts';

/** A cell, and the phase of its example in which it is filled. */
type Cell = readonly [value: number, phase: number];

/** A row's texts as far as a turn has come; a cell that has not come to its value is empty. */
function filled(cells: readonly Cell[], place: number, turn: Turn | undefined): readonly string[] {
  const come = (phase: number): boolean =>
    turn !== undefined && (place < turn.index || (place === turn.index && phase <= turn.phase));
  return cells.map(([value, phase]) => (phase < 0 || come(phase) ? numberText(value) : ''));
}

/** The training data, a row each, which fills as the pass goes on, the present one marked; before it begins, its inputs alone. */
export const workTable = ({ updates }: Run, turn?: Turn): Scene['table'] => ({
  head: ['example', 'input', 'weight before', 'prediction', 'goal', 'delta', 'weight after'],
  rows: updates.map(({ input, weight, prediction, goal, delta, nextWeight }, place) => {
    const given: readonly Cell[] = [
      [place + 1, -1],
      [input, -1],
    ];
    const made: readonly Cell[] = [
      [weight, 0],
      [prediction, 0],
      [goal, 0],
      [delta, 1],
      [nextWeight, 2],
    ];
    return filled([...given, ...made], place, turn);
  }),
  ...(turn ? { present: turn.index } : {}),
});

/** The test data in the same way. */
export const testTable = ({ tests }: Run, turn?: Turn): Scene['table'] => ({
  head: ['test input', 'prediction', 'goal', 'delta', 'error'],
  rows: tests.map(({ input, prediction, goal, delta, error }, place) =>
    filled(
      [
        [input, -1],
        [prediction, 0],
        [goal, 0],
        [delta, 1],
        [error, 1],
      ],
      place,
      turn,
    ),
  ),
  ...(turn ? { present: turn.index } : {}),
});
