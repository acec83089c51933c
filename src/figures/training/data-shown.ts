import { numberText } from '../../story/number-text.ts';
import type { Piece } from '../../quantities/piece.ts';
import type { Scene } from '../figure.ts';
import { said } from '../../quantities/piece.ts';
import type { Plot } from './plot.ts';
import type { PassAndTest } from './pass-and-test.ts';
import type { Strip } from './strip.ts';
import { testTable, workTable } from './tables.ts';

/** What is seen of a list of data before anything is done with it. */
interface DataShown extends Pick<Scene, 'caption' | 'table'> {
  readonly plot: Plot;
  readonly strip: Strip;
}

const examplesIn = (count: number): string => (count === 1 ? 'one example' : `${numberText(count)} examples`);

/** A plane with examples in it and nothing at work; `outputs` want room too. */
function restingPlot(
  { start, goalWeight }: PassAndTest,
  examples: Plot['examples'],
  outputs: readonly number[],
): Plot {
  return {
    examples,
    outputs,
    quiet: [],
    past: [],
    present: undefined,
    rise: 0,
    reach: 0,
    line: { before: start, after: start, goalWeight, share: null },
  };
}

function restingStrip(name: string, inputs: readonly number[], value: readonly Piece[]): Strip {
  const note = { of: 'weight', text: '' } as const;
  return {
    place: [`${name}: ${examplesIn(inputs.length)}`],
    value,
    beads: inputs.map((input) => ({ input, state: 'to-come', note, reached: false })),
  };
}

/** The training data, before the neuron goes to work on them. */
export function trainingShown(passAndTest: PassAndTest): DataShown {
  const { train, updates, start } = passAndTest;
  const examples = updates.map(({ input, goal }) => ({ input, goal, done: false }));
  const outputs = updates.flatMap(({ goal, prediction }) => [goal, prediction]);
  const each = train.length === 1 ? 'an input with its goal' : 'each an input with its goal';
  return {
    plot: restingPlot(passAndTest, examples, outputs),
    strip: restingStrip('training data', train, ['weight ', said('weight', start)]),
    caption: [`The training data: ${examplesIn(train.length)}, ${each}, the same number.`],
    table: workTable(passAndTest),
  };
}

/** The test data beside the training data, which are paler. */
export function testShown(passAndTest: PassAndTest): DataShown {
  const { test, tests, updates, start } = passAndTest;
  const examples = tests.map(({ input, goal }) => ({ input, goal, done: false }));
  const quiet = updates.map(({ input, goal }) => ({ input, goal }));
  const outputs = [...examples, ...quiet].map(({ goal }) => goal);
  const rest = `The paler ${updates.length === 1 ? 'point is' : 'points are'} the training data.`;
  return {
    plot: { ...restingPlot(passAndTest, examples, outputs), quiet },
    strip: restingStrip('test data', test, ['weight ', said('weight', start)]),
    caption: [`The test data: ${examplesIn(test.length)}, kept back for later. ${rest}`],
    table: testTable(passAndTest),
  };
}
