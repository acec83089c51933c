import { numberText } from '../../story/number-text.ts';
import { said } from '../../quantities/piece.ts';
import type { Plot } from './plot.ts';
import type { PassAndTest } from './pass-and-test.ts';
import { roundedFrom } from './rounded-from.ts';
import type { Strip } from './strip.ts';
import { type AtExample, grown, stateOf } from './at-example.ts';

/** The plane of the test data with the trained neuron's line, its training data quiet, and the tests so far. */
export function testPlot({ updates, tests, trained, goalWeight }: PassAndTest, at: AtExample): Plot {
  const { index, phase, share } = at;
  return {
    examples: tests.map(({ input, goal }, place) => ({
      input,
      goal,
      done: stateOf(place, at) === 'done',
    })),
    outputs: [
      ...updates.map(({ goal }) => goal),
      ...tests.flatMap(({ goal, prediction }) => [goal, prediction]),
    ],
    quiet: updates.map(({ input, goal }) => ({ input, goal })),
    past: tests.slice(0, index),
    present: tests[index],
    rise: phase === 0 ? grown(share) : 1,
    reach: phase === 0 ? 0 : grown(share),
    line: { before: trained, after: trained, goalWeight, share: null },
  };
}

/** The row of test examples, with the error that each came to. */
export function testStrip({ tests, trained, goalWeight }: PassAndTest, at: AtExample): Strip {
  const { index, phase } = at;
  const tried = tests[index];
  return {
    place: [`test example ${index + 1} of ${tests.length}`],
    value:
      tried && phase === 1
        ? ['error ', said('error', tried.error)]
        : ['weight ', { of: 'weight', text: roundedFrom(trained, goalWeight) }],
    beads: tests.map(({ input, error }, place) => {
      const reached = place < index || (place === index && phase === 1);
      return {
        input,
        state: stateOf(place, at),
        note: { of: 'error', text: `E = ${numberText(error)}` },
        reached,
      };
    }),
  };
}
