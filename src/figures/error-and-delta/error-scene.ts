import type { Update } from '../../neuron/update.ts';
import { goalWeightOf } from '../../neuron/goal-weight.ts';
import { withoutRounding } from '../../quantities/is-right.ts';
import { exampleIn, turnIn } from '../../quantities/turn.ts';
import type { Moment } from '../../story/moment.ts';
import type { Scene } from '../figure.ts';
import { closeSpan, sizeAbove, spanAround, type Span } from '../parts/span.ts';
import { captionOf } from './caption.ts';
import { knownAt, unknownIn } from './known.ts';
import type { Worked } from './known.ts';
import { tableOf } from './table.ts';

/** The views of the figure: the number line, the parabola, or both with their places in line. */
export type View = 'line' | 'parabola' | 'both';

/** One prediction against its goal, the update that it calls for, and what comes of it. */
export interface Shown {
  readonly view: View;
  /** What has been worked out at this moment; nothing else is shown. */
  readonly known: ReadonlySet<Worked>;
  /** Whether the error of a prediction twice as far off is shown beside its own. */
  readonly twice: boolean;
  readonly update: Update;
  /** The turn after it: what the prediction comes to once the update has been made. */
  readonly after: Update;
  /** The only weight whose prediction is the goal; null where there is none, or where every weight is. */
  readonly goalWeight: number | null;
}

/** What is shown, in words and figures, and the room that its numbers take. */
export interface ErrorScene extends Shown, Scene {
  /** The stretch of predictions that the number line holds. */
  readonly scale: Span;
}

/** How many times further from the goal than now the update may land and still be shown in its place. */
const farthest = 8;

/** What figure, caption, table and program show of a moment. Throws where its chapter does not declare `x`, `w` and `goal`. */
export function errorSceneOf({ step: { show, mark }, numbers }: Moment): ErrorScene {
  const known = knownAt(mark);
  const shown: Shown = {
    view: viewOf(show),
    known,
    twice: show === 'twice',
    update: turnIn(numbers, 1),
    after: withoutRounding(turnIn(numbers, 2)),
    goalWeight: goalWeightOf([exampleIn(numbers)]),
  };
  const blank = unknownIn(known).map((line) => [line, ''] as const);
  return {
    ...shown,
    scale: scaleOf(shown),
    caption: captionOf(shown),
    table: tableOf(shown),
    program: { numbers: new Map([...numbers, ...blank]), mark },
  };
}

function viewOf(show: string): View {
  if (show === 'twice') return 'line';
  return show === 'line' || show === 'parabola' ? show : 'both';
}

/** The prediction that is twice as far from the goal. */
export const twiceAsFar = ({ prediction, delta }: Update): number => prediction + delta;

/** The smallest input that a span is made for: its squares are still far from 0. */
const smallest = 1e-100;

/** The least size of a span of predictions: about that of an input below 1, so that weights 1 apart are told apart on the curve. */
const leastFor = (input: number): number =>
  Math.abs(input) > smallest ? Math.min(1, sizeAbove(Math.abs(input))) : 1;

/** Where the line is alone, its span is close enough for the distance to be seen; elsewhere it holds what comes after, if that is near. */
function scaleOf({ view, twice, update: made, after }: Shown): Span {
  const { input, goal, prediction, delta } = made;
  if (view === 'line') return closeSpan(goal, twice ? twiceAsFar(made) : prediction);
  const near = Math.abs(after.delta) <= farthest * Math.max(Math.abs(delta), Math.abs(goal));
  return spanAround(goal, near ? [prediction, after.prediction] : [prediction], leastFor(input));
}
