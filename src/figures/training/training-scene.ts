import type { Moment } from '../../story/moment.ts';
import { shareOf } from '../../story/share.ts';
import type { Scene } from '../figure.ts';
import { testShown, trainingShown } from './data-shown.ts';
import { arrangeCaption, arrangeTable } from './arrange-words.ts';
import { movesOf } from './moves.ts';
import type { Move } from './moves.ts';
import type { Plot } from './plot.ts';
import { programBefore, programInLoop, programInTest } from './program.ts';
import { passAndTestIn } from './pass-and-test.ts';
import type { PassAndTest } from './pass-and-test.ts';
import type { Strip } from './strip.ts';
import { testCaption } from './test-caption.ts';
import { testPlot, testStrip } from './test-shown.ts';
import { testTable, workTable } from './tables.ts';
import { exampleAt } from './at-example.ts';
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
interface ExamplesScene extends Scene {
  readonly view: 'work' | 'test';
  readonly plot: Plot;
  readonly strip: Strip;
}

/** What the figure of this chapter shows. */
export type TrainingScene = ArrangeScene | ExamplesScene;

/** The lines travel between these shares of the step's way. */
const [leave, arrive] = [0.1, 0.8];

function arrangeScene(passAndTest: PassAndTest, progress: number): ArrangeScene {
  const share = shareOf(progress - leave, arrive - leave);
  const moves = movesOf(passAndTest);
  return {
    view: 'arrange',
    moves,
    share,
    caption: arrangeCaption(moves, share),
    table: arrangeTable(moves),
    program: programBefore(passAndTest),
  };
}

function workScene(passAndTest: PassAndTest, progress: number): ExamplesScene {
  const at = exampleAt(progress, passAndTest.updates.length, 3);
  return {
    view: 'work',
    plot: workPlot(passAndTest, at),
    strip: workStrip(passAndTest, at),
    caption: workCaption(passAndTest, at),
    table: workTable(passAndTest, at),
    program: programInLoop(passAndTest, at),
  };
}

function testScene(passAndTest: PassAndTest, progress: number): ExamplesScene {
  const at = exampleAt(progress, passAndTest.tests.length, 2);
  return {
    view: 'test',
    plot: testPlot(passAndTest, at),
    strip: testStrip(passAndTest, at),
    caption: testCaption(passAndTest, at),
    table: testTable(passAndTest, at),
    program: programInTest(passAndTest, at),
  };
}

/** The lines of the program that a step can mark before anything has been learned. */
const early = new Set(['train', 'test', 'weight', 'input', 'goal', 'prediction']);

/** What there is before the neuron goes to work: the training data, the test data, or the neuron ready to begin. */
function beforeScene(passAndTest: PassAndTest, mark: string): ExamplesScene {
  const program = { numbers: programBefore(passAndTest).numbers, mark };
  const ready = {
    ...workScene(passAndTest, 0),
    caption: waitingCaption(passAndTest),
    table: workTable(passAndTest),
    program,
  };
  if (mark === 'train') return { ...ready, ...trainingShown(passAndTest) };
  return mark === 'test' ? { ...ready, ...testShown(passAndTest) } : ready;
}

/**
 * What the figure shows of a moment: `arrange`, `work` and `test` as far as its step has come, `tested` when the test is over. Of a step
 * that shows nothing of this figure's: what there is before the work where the step marks a line that comes before any learning,
 * else what there is after it, with the test still to come.
 */
export function trainingSceneOf({ step: { show, mark }, progress, numbers }: Moment): TrainingScene {
  const passAndTest = passAndTestIn(numbers);
  if (show === 'arrange') return arrangeScene(passAndTest, progress);
  if (show === 'test') return testScene(passAndTest, progress);
  if (show === 'tested') return testScene(passAndTest, 1);
  if (show === 'work') return workScene(passAndTest, progress);
  return early.has(mark) ? beforeScene(passAndTest, mark) : workScene(passAndTest, 1);
}
