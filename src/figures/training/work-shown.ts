import type { Piece } from '../figure.ts';
import { toldFrom } from '../../quantities/told-from.ts';
import { said } from '../parts/said.ts';
import type { Plot } from './plot.ts';
import type { PassAndTest } from './pass-and-test.ts';
import type { Bead, Strip } from './strip.ts';
import type { AtExample } from './at-example.ts';

const grown = (share: number): number => Math.min(1, share / 0.6);

/** The plane of the training data with the present update in it: predict, compare, update. */
export function workPlot({ updates, start }: PassAndTest, { index, phase, share, over }: AtExample): Plot {
  const made = updates[index];
  const before = made?.weight ?? start;
  return {
    examples: updates.map(({ input, goal }, place) => ({
      input,
      goal,
      done: place < index || (place === index && over),
    })),
    outputs: updates.flatMap(({ goal, prediction }) => [goal, prediction]),
    quiet: [],
    past: [],
    present: made,
    rise: phase === 0 ? grown(share) : 1,
    reach: phase === 0 ? 0 : phase === 1 ? grown(share) : 1,
    line: { before, after: made?.nextWeight ?? before, share: phase === 2 ? grown(share) : null },
  };
}

/** The row of training examples, with the weight that each left. */
export function workStrip(
  { updates, start, goalWeight }: PassAndTest,
  { index, phase, over }: AtExample,
): Strip {
  const made = updates[index];
  const before: readonly Piece[] = ['weight ', said('weight', made?.weight ?? start, goalWeight)];
  const after = made && phase === 2 ? [' → ', said('weight', made.nextWeight, goalWeight)] : [];
  const left = (weight: number): Bead['note'] => ({
    of: 'weight',
    text: `w = ${toldFrom(weight, goalWeight)}`,
  });
  return {
    place: [`example ${index + 1} of ${updates.length}`],
    value: [...before, ...after],
    start: left(start),
    beads: updates.map(({ input, nextWeight }, place) => {
      const reached = place < index || (place === index && phase === 2);
      const state =
        place < index || (place === index && over) ? 'done' : place === index ? 'present' : 'to-come';
      return { input, state, note: left(nextWeight), reached };
    }),
  };
}
