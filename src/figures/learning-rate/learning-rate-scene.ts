import { settingIn } from '../../quantities/setting.ts';
import type { Moment } from '../../story/moment.ts';
import type { Scene } from '../figure.ts';
import { captionOf } from './caption.ts';
import { type RateMap, rateMapOf } from './rate-map.ts';
import { tableOf } from './table.ts';
import { type Training, trainingOf } from './training.ts';

/** The views of the figure. */
export type View = 'path' | 'passes' | 'factors' | 'map' | 'all';

/** What is shown of a moment. */
export interface LearningRateScene extends Scene {
  readonly view: View;
  readonly training: Training;
  /** Only where the view has a map. */
  readonly map?: RateMap;
}

const views: readonly View[] = ['path', 'passes', 'factors', 'map', 'all'];

/** What the figure shows of a moment: see `settingIn` for the numbers that it uses. A step that names no view shows
 * all, and one that shows the listing has the path beside it. */
export function learningRateSceneOf(moment: Moment): LearningRateScene {
  const view =
    moment.step.show === 'listing' ? 'path' : (views.find((each) => each === moment.step.show) ?? 'all');
  const setting = settingIn(moment.numbers);
  const training = trainingOf(setting);
  return {
    view,
    training,
    ...(view === 'map' || view === 'all' ? { map: rateMapOf(setting) } : {}),
    passes: { present: training.present, last: training.weights.length - 1 },
    caption: captionOf(view, training),
    table: tableOf(training),
  };
}
