import fc from 'fast-check';
import { anyBetween } from '../any-between.ts';
import { viewsOf } from '../../src/figures/registry.ts';
import type { Moment } from '../../src/story/moment.ts';
import { momentOf } from './drawings.ts';
import { anyCase, momentOf as momentOfError } from './error-and-delta/drawn.ts';
import { anyMoment as anyOfRate } from './learning-rate/cases.ts';
import { anyMoment as anyOfTraining } from './training/moments.ts';

const number = fc.oneof(
  fc.integer({ min: -8, max: 8 }),
  anyBetween(-8, 8).map((each) => Math.round(each * 100) / 100),
);

/** Any moment of one example, at a step that shows one of these views, and marks a result of the loop or none. */
const anyOfExample = (views: readonly string[]): fc.Arbitrary<Moment> =>
  fc
    .record({
      show: fc.constantFrom(...views),
      mark: fc.constantFrom(
        ...['', 'weight', 'prediction', 'delta', 'next-weight', 'next-prediction', 'third-prediction'],
      ),
      numbers: fc.record({ x: number, w: number, goal: number }),
      progress: anyBetween(0, 1),
    })
    .map(({ show, mark, numbers, progress }) => momentOf(show, numbers, progress, mark));

const anySandboxed = fc
  .tuple(anyOfRate, fc.constantFrom(...viewsOf('sandbox')))
  .map(([moment, show]) => ({ ...moment, step: { ...moment.step, show } }));

/** Any moment that a reader can bring about, by the figure that shows it. */
const moments: Readonly<Record<string, fc.Arbitrary<Moment>>> = {
  'one-neuron': anyOfExample(['']),
  neuron: anyOfExample(viewsOf('neuron')),
  'forward-propagation': anyOfExample(viewsOf('forward-propagation')),
  'error-and-delta': anyCase.map(momentOfError),
  training: anyOfTraining,
  'learning-rate': anyOfRate,
  sandbox: anySandboxed,
};

/** Any moment of a figure. Throws for a figure whose moments nobody has written down here, so that none escapes the laws. */
export function anyMomentOf(name: string): fc.Arbitrary<Moment> {
  const found = moments[name];
  if (found) return found;
  throw new Error(`The laws need moments of the figure “${name}”: add them to tests/figures/moments.ts.`);
}
