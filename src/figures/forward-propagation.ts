import { exampleResults } from '../quantities/example-results.ts';
import type { Moment } from '../story/moment.ts';
import { update } from '../neuron/update.ts';
import type { Update } from '../neuron/update.ts';
import { predict } from '../neuron/predict.ts';
import type { Figure, Frame, Scene } from './figure.ts';
import { flowCaption } from './forward-propagation/flow-caption.ts';
import { drawFlow } from './forward-propagation/flow.ts';
import { drawLoop } from './forward-propagation/loop.ts';
import { loopCaption, type Turn, turnOf } from './forward-propagation/turn.ts';
import { tableOfTurn } from './forward-propagation/table.ts';
import { onlyLayer } from './parts/layer.ts';
import { numberIn } from './parts/number-in.ts';
import { tableOf } from './neuron/table.ts';

/** The values on their way through a neuron, or once round the loop of predict, compare, update. */
export interface ForwardScene extends Scene {
  readonly view: 'flow' | 'loop';
  /** How far the value has come through the neuron, or round the loop: 0 to 1. */
  readonly progress: number;
  readonly update: Update;
  /** The turn of the loop, as far as it has come; left out where the value flows through. */
  readonly turn?: Turn;
}

function scene({ step, numbers, progress }: Moment): ForwardScene {
  const input = numberIn(numbers, 'x', 1);
  const example = { input, goal: numberIn(numbers, 'goal', input) };
  const made = update(numberIn(numbers, 'w', 1), example);
  const common = { progress, update: made };
  if (step.show !== 'loop') {
    return {
      ...common,
      view: 'flow',
      caption: flowCaption(made, progress),
      table: tableOf(made, 'prediction'),
    };
  }
  const next = predict(input, made.nextWeight);
  const turn = turnOf(made, next, progress, step.mark);
  return {
    ...common,
    view: 'loop',
    turn,
    caption: loopCaption(made, next, turn.at),
    table: tableOfTurn(turn),
  };
}

function draw(root: SVGSVGElement, shown: ForwardScene, frame: Frame): void {
  const parent = onlyLayer(root, shown.view);
  if (shown.turn) drawLoop(parent, shown.turn, frame);
  else drawFlow(parent, shown.update, shown.progress, frame);
}

const figure: Figure<ForwardScene> = { name: 'Forward propagation', results: exampleResults, scene, draw };

export default figure;
