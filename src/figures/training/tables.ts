import type { Scene } from '../figure.ts';
import { roundedFrom } from './rounded-from.ts';
import type { PassAndTest } from './pass-and-test.ts';
import type { AtExample } from './at-example.ts';

/** A cell: its value, the phase of its example in which it is filled, and what the value should be, where there is such a thing. */
type Cell = readonly [value: number, phase: number, shouldBe?: number | null];

/** A row's texts as far as its example has come; a cell that has not come to its value is empty. */
function filled(cells: readonly Cell[], place: number, at: AtExample | undefined): readonly string[] {
  const come = (phase: number): boolean =>
    at !== undefined && (place < at.index || (place === at.index && phase <= at.phase));
  return cells.map(([value, phase, shouldBe = null]) =>
    phase < 0 || come(phase) ? roundedFrom(value, shouldBe) : '',
  );
}

/** The training data, a row each, which fills as the pass goes on, the present one marked; before it begins, inputs and goals alone. */
export const workTable = ({ updates, goalWeight }: PassAndTest, at?: AtExample): Scene['table'] => ({
  head: ['example', 'input', 'weight before', 'prediction', 'goal', 'delta', 'weight after'],
  rows: updates.map(({ input, weight, prediction, goal, delta, nextWeight }, place) => {
    const given: readonly Cell[] = [
      [place + 1, -1],
      [input, -1],
    ];
    const made: readonly Cell[] = [
      [weight, 0, goalWeight],
      [prediction, 0, goal],
      [goal, -1],
      [delta, 1],
      [nextWeight, 2, goalWeight],
    ];
    return filled([...given, ...made], place, at);
  }),
  ...(at ? { present: at.index } : {}),
});

/** The test data in the same way. */
export const testTable = ({ tests }: PassAndTest, at?: AtExample): Scene['table'] => ({
  head: ['test input', 'prediction', 'goal', 'delta', 'error'],
  rows: tests.map(({ input, prediction, goal, delta, error }, place) =>
    filled(
      [
        [input, -1],
        [prediction, 0, goal],
        [goal, -1],
        [delta, 1],
        [error, 1],
      ],
      place,
      at,
    ),
  ),
  ...(at ? { present: at.index } : {}),
});
