import type { Piece } from '../../quantities/piece.ts';
import type { Plot } from './plot.ts';
import type { PassAndTest } from './pass-and-test.ts';
import { roundedFrom, symbolicWeight } from './rounded-from.ts';
import type { Bead, Strip } from './strip.ts';
import { type AtExample, grown, stateOf } from './at-example.ts';

/** The plane of the training data with the present update in it: predict, compare, update. */
export function workPlot({ updates, start, goalWeight }: PassAndTest, at: AtExample): Plot {
  const { index, phase, share } = at;
  const made = updates[index];
  const before = made?.weight ?? start;
  return {
    examples: updates.map(({ input, goal }, place) => ({
      input,
      goal,
      done: stateOf(place, at) === 'done',
    })),
    outputs: updates.flatMap(({ goal, prediction }) => [goal, prediction]),
    quiet: [],
    past: [],
    present: made,
    rise: phase === 0 ? grown(share) : 1,
    reach: phase === 0 ? 0 : phase === 1 ? grown(share) : 1,
    line: { before, after: made?.nextWeight ?? before, goalWeight, share: phase === 2 ? grown(share) : null },
  };
}

/** The row of training examples, with the weight that each left. */
export function workStrip({ updates, start, goalWeight }: PassAndTest, at: AtExample): Strip {
  const { index, phase } = at;
  const made = updates[index];
  const brief = (weight: number) => ({ of: 'weight', text: roundedFrom(weight, goalWeight) }) as const;
  const before: readonly Piece[] = ['weight ', brief(made?.weight ?? start)];
  const after = made && phase === 2 ? [' → ', brief(made.nextWeight)] : [];
  const left = (weight: number): Bead['note'] => ({
    of: 'weight',
    text: symbolicWeight(weight, goalWeight),
  });
  return {
    place: [`example ${index + 1} of ${updates.length}`],
    value: [...before, ...after],
    start: left(start),
    beads: updates.map(({ input, nextWeight }, place) => {
      const reached = place < index || (place === index && phase === 2);
      return { input, state: stateOf(place, at), note: left(nextWeight), reached };
    }),
  };
}
