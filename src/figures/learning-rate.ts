import type { Figure, Frame } from './figure.ts';
import type { Panel } from './parts/panel.ts';
import { onlyLayer } from './parts/layer.ts';
import { factorsView } from './learning-rate/factors-view.ts';
import { learningRateResults } from '../quantities/learning-rate-results.ts';
import { rateSentence } from './learning-rate/caption.ts';
import { type LearningRateScene, learningRateSceneOf } from './learning-rate/learning-rate-scene.ts';
import { drawRuns } from './learning-rate/draw-runs.ts';
import { factorsTableOf } from './learning-rate/factors-table.ts';
import { boxOfSides } from './parts/boxes.ts';
import { blameText } from '../quantities/blame-text.ts';

/** What a learning rate does: to a run, or, where `byExample` is true, to the distance at each example. */
interface OwnScene extends LearningRateScene {
  readonly byExample?: boolean;
}

/** Where the bars of the factors stand in a frame. */
const panelIn = ({ name }: Frame): Panel =>
  name === 'wide'
    ? { left: 190, right: 530, top: 40, base: 446, size: 15, room: boxOfSides(8, 6, 632, 474) }
    : { left: 84, right: 262, top: 24, base: 216, size: 13, room: boxOfSides(5, 4, 355, 237) };

/**
 * What a learning rate does: the path of the weight on the error's parabola, the weight over the passes, what each example
 * multiplies the distance by, and how many passes every learning rate needs. A step shows `path`, `passes`, `factors`, `map` or `all`.
 */
const learningRate: Figure<OwnScene> = {
  name: 'The learning rate',
  results: learningRateResults,
  scene(moment) {
    if (moment.step.show !== 'factors') return learningRateSceneOf(moment);
    const scene = learningRateSceneOf(moment, 'path');
    const { examples, factors, behaviour } = scene.run;
    const caption = [...rateSentence(scene.run), ' ', ...blameText(examples, factors, behaviour)];
    return { ...scene, byExample: true, caption, table: factorsTableOf(scene.run) };
  },
  draw(root, scene, frame) {
    if (scene.byExample) factorsView(onlyLayer(root, 'factors'), 'factors', scene.run, panelIn(frame));
    else drawRuns(root, scene, frame);
  },
};

export default learningRate;
