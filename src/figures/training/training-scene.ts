import type { Moment } from '../../story/moment.ts';
import { shareOf } from '../../story/share.ts';
import type { Scene } from '../figure.ts';
import { testShown, trainingShown } from './data-shown.ts';
import { arrangeCaption, arrangeTable } from './arrange-words.ts';
import { movesOf } from './moves.ts';
import type { Move } from './moves.ts';
import type { Plot } from './plot.ts';
import { programBefore, programInLoop, programInTest } from './program.ts';
import { runOf } from './run-of.ts';
import type { Run } from './run-of.ts';
import type { Strip } from './strip.ts';
import { testCaption } from './test-caption.ts';
import { testPlot, testStrip } from './test-shown.ts';
import { testTable, workTable } from './tables.ts';
import { turnAt } from './turn.ts';
import { waitingCaption, workCaption } from './work-caption.ts';
import { workPlot, workStrip } from './work-shown.ts';

/** The old program turning into the tidied one. */
export interface ArrangeScene extends Scene {
  readonly view: 'arrange';
  readonly moves: readonly Move[];
  /** How far the lines have come, 0 to 1. */
  readonly share: number;
}

/** The neuron among its examples: learning from the training data, or trying the test data. */
export interface ExamplesScene extends Scene {
  readonly view: 'work' | 'test';
  readonly run: Run;
  readonly plot: Plot;
  readonly strip: Strip;
}

/** What the figure of this chapter shows. */
export type TrainingScene = ArrangeScene | ExamplesScene;

/** The lines travel between these shares of the step's way. */
const [leave, arrive] = [0.1, 0.8];

function arrangeScene(run: Run, progress: number): ArrangeScene {
  const share = shareOf(progress - leave, arrive - leave);
  const moves = movesOf(run);
  return {
    view: 'arrange',
    moves,
    share,
    caption: arrangeCaption(moves, share),
    table: arrangeTable(moves),
    program: programBefore(run),
  };
}

function workScene(run: Run, progress: number): ExamplesScene {
  const turn = turnAt(progress, run.updates.length, 3);
  return {
    view: 'work',
    run,
    plot: workPlot(run, turn),
    strip: workStrip(run, turn),
    caption: workCaption(run, turn),
    table: workTable(run, turn),
    program: programInLoop(run, turn),
  };
}

function testScene(run: Run, progress: number): ExamplesScene {
  const turn = turnAt(progress, run.tests.length, 2);
  return {
    view: 'test',
    run,
    plot: testPlot(run, turn),
    strip: testStrip(run, turn),
    caption: testCaption(run, turn),
    table: testTable(run, turn),
    program: programInTest(run, turn),
  };
}

/** The lines of the program that a step can mark before anything has been learned. */
const early = new Set(['train', 'test', 'weight', 'input', 'goal', 'prediction']);

/** What there is before the neuron goes to work: the training data, the test data, or the neuron ready to begin. */
function beforeScene(run: Run, mark: string): ExamplesScene {
  const program = { numbers: programBefore(run).numbers, mark };
  const ready = { ...workScene(run, 0), caption: waitingCaption(run), table: workTable(run), program };
  if (mark === 'train') return { ...ready, ...trainingShown(run) };
  return mark === 'test' ? { ...ready, ...testShown(run) } : ready;
}

/**
 * What the figure shows of a moment: `arrange`, `work` and `test` as far as its step has come, `tested` when the test is over. Of a step
 * that shows nothing of this figure's: what there is before the work where the step marks a line that comes before any learning,
 * else what there is after it, with the test still to come.
 */
export function trainingSceneOf({ step: { show, mark }, progress, numbers }: Moment): TrainingScene {
  const run = runOf(numbers);
  if (show === 'arrange') return arrangeScene(run, progress);
  if (show === 'test') return testScene(run, progress);
  if (show === 'tested') return testScene(run, 1);
  if (show === 'work') return workScene(run, progress);
  return early.has(mark) ? beforeScene(run, mark) : workScene(run, 1);
}
