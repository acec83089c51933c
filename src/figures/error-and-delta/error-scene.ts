import type { Update } from '../../neuron/update.ts';
import { update } from '../../neuron/update.ts';
import { goalWeightOf } from '../../neuron/goal-weight.ts';
import { predict } from '../../neuron/predict.ts';
import { deltaOf } from '../../neuron/delta.ts';
import { errorOf } from '../../neuron/error.ts';
import type { Moment } from '../../story/moment.ts';
import type { Scene } from '../figure.ts';
import { numberIn } from '../parts/number-in.ts';
import { captionOf } from './caption.ts';
import { spanAround, type Span } from './span.ts';
import { tableOf } from './table.ts';

/** The views of the figure: the number line, the parabola, or both with their places in line. */
export type View = 'line' | 'parabola' | 'both';

/** What the prediction comes to once the update has been made. */
export interface After {
  readonly weight: number;
  readonly prediction: number;
  readonly delta: number;
  readonly error: number;
}

/** One prediction against its goal, the update that it calls for, and what comes of it. */
export interface Shown {
  readonly view: View;
  /** Whether the prediction after the update is shown on the number line. */
  readonly ghost: boolean;
  readonly update: Update;
  readonly after: After;
  /** The only weight whose prediction is the goal; null where there is none, or where every weight is. */
  readonly best: number | null;
}

/** What is shown, in words and figures, and the room that its numbers take. */
export interface ErrorScene extends Shown, Scene {
  /** The stretch of predictions that the number line shows. */
  readonly predictions: Span;
}

/** How many times further from the goal than now the update may land and still be shown in its place. */
const farthest = 8;

const ghostMarks = new Set(['next-weight', 'next-prediction']);

/** What the figure shows of a moment: of its numbers it uses `x` (1 if missing), `w` (0) and `goal` (the input). */
export function errorSceneOf(moment: Moment): ErrorScene {
  const input = numberIn(moment.numbers, 'x', 1);
  const goal = numberIn(moment.numbers, 'goal', input);
  const made = update(numberIn(moment.numbers, 'w', 0), { input, goal });
  const after = afterOf(made);
  const view = viewOf(moment.step.show);
  const ghost = ghostMarks.has(moment.step.mark);
  const shown: Shown = { view, ghost, update: made, after, best: goalWeightOf([{ input, goal }]) };
  return {
    ...shown,
    predictions: predictionsOf(made, after, view !== 'line' || ghost),
    caption: captionOf(shown),
    table: tableOf(shown),
  };
}

function viewOf(show: string): View {
  return show === 'line' || show === 'parabola' ? show : 'both';
}

function afterOf({ nextWeight, input, goal }: Update): After {
  const prediction = predict(input, nextWeight);
  const delta = deltaOf(prediction, goal);
  return { weight: nextWeight, prediction, delta, error: errorOf(delta) };
}

function predictionsOf(made: Update, after: After, withAfter: boolean): Span {
  const near = Math.abs(after.delta) <= farthest * Math.max(Math.abs(made.delta), Math.abs(made.goal));
  return spanAround(made.goal, withAfter && near ? [made.prediction, after.prediction] : [made.prediction]);
}
