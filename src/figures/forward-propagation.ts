import { forwardPropagationResults } from '../quantities/forward-propagation-results.ts';
import { turnIn } from '../quantities/turn.ts';
import type { Moment } from '../story/moment.ts';
import { shareOf } from '../story/share.ts';
import type { Update } from '../neuron/update.ts';
import { predict } from '../neuron/predict.ts';
import type { Figure, Frame, Scene } from './figure.ts';
import { flowCaption } from './forward-propagation/flow-caption.ts';
import { flowProgress } from './forward-propagation/flow-progress.ts';
import { drawFlow } from './forward-propagation/flow.ts';
import { loopCaption } from './forward-propagation/loop-caption.ts';
import { drawLoop } from './forward-propagation/loop.ts';
import { turnOf } from './forward-propagation/turn.ts';
import type { Turn } from './forward-propagation/turn.ts';
import { tableOfTurn } from './forward-propagation/table.ts';
import { stopIn } from './stops.ts';
import { onlyLayer } from './parts/layer.ts';
import { tableOf } from './neuron/table.ts';

/** The values on their way through a neuron, or once round the loop of predict, compare, update. */
interface ForwardScene extends Scene {
  readonly view: 'flow' | 'loop';
  /** How far the value has come through the neuron: 0 to 1. */
  readonly progress: number;
  readonly update: Update;
  /** What goes by which name on the way out: the output, and once the lesson has said so, the prediction. */
  readonly output: 'output' | 'prediction';
  /** The turn of the loop, as far as it has come; left out where the value flows through. */
  readonly turn?: Turn;
}

function flowScene({ step, progress, numbers }: Moment): ForwardScene {
  const made = turnIn(numbers, 1);
  const come = flowProgress(progress, step.mark);
  const output = step.mark === 'prediction' ? 'prediction' : 'output';
  const caption = flowCaption(made, come, output);
  return { view: 'flow', progress: come, update: made, output, caption, table: tableOf(made, output) };
}

/** The share of its step after which the second turn is done: it is the chapter's last, and with its end the figure leaves the window. */
const sooner = 0.6;

/** The first turn of the loop, or, at a step that marks what follows from it, the second. */
function loopScene({ step, progress, numbers }: Moment): ForwardScene {
  const second = step.mark === 'third-prediction';
  const made = turnIn(numbers, second ? 2 : 1);
  const next = predict(made.input, made.nextWeight);
  const turn = turnOf(made, next, second ? shareOf(progress, sooner) : progress, step.mark);
  const said = loopCaption(made, next, turn.at);
  const caption = second ? ['Second turn. ', ...said] : said;
  const shown = { ...turn, ownWeight: turn.ownWeight && !second };
  const table = tableOfTurn(turn);
  return { view: 'loop', progress, update: made, output: 'prediction', turn: shown, caption, table };
}

function scene(moment: Moment): ForwardScene {
  return moment.step.show === 'loop' ? loopScene(moment) : flowScene(moment);
}

function draw(root: SVGSVGElement, shown: ForwardScene, frame: Frame): void {
  const parent = onlyLayer(root, shown.view);
  if (shown.turn) drawLoop(parent, shown.turn, frame);
  else drawFlow(parent, shown, frame);
}

const figure: Figure<ForwardScene> = {
  name: 'Forward propagation',
  results: forwardPropagationResults,
  scene,
  stop: stopIn(scene),
  draw,
};

export default figure;
