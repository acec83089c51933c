import type { Moment } from '../../story/moment.ts';
import type { Scene } from '../figure.ts';
import { captionOf } from './caption.ts';
import { mapTableOf } from './map-table.ts';
import { type RateMap, rateMapOf } from './rate-map.ts';
import type { Span } from '../parts/span.ts';
import { spanOf } from './path-places.ts';
import { tableOf } from './table.ts';
import { type RunSoFar, runSoFarIn } from './run-so-far.ts';

/** The views of a run. */
export type View = 'path' | 'passes' | 'map' | 'all';

/** What is shown of a moment. */
export interface LearningRateScene extends Scene {
  readonly view: View;
  readonly run: RunSoFar;
  /** The weights that the path's scale holds. */
  readonly scale: Span;
  /** Only where the view has a map. */
  readonly map?: RateMap;
}

const views: readonly View[] = ['path', 'passes', 'map', 'all'];

/** The view that a step shows: where it names none, all; beside the listing, the path. */
const viewOf = (show: string): View =>
  show === 'listing' ? 'path' : (views.find((each) => each === show) ?? 'all');

/** What the figure shows of a moment in one of its views: see `settingIn` for the numbers that it uses. */
export function learningRateSceneOf(moment: Moment, view = viewOf(moment.step.show)): LearningRateScene {
  const run = runSoFarIn(moment.numbers);
  const map = view === 'map' || view === 'all' ? rateMapOf(run) : undefined;
  return {
    view,
    run,
    scale: spanOf(run),
    ...(map && { map }),
    passes: { present: run.present, last: run.weights.length - 1 },
    caption: captionOf(view, run, moment.step.mark),
    table: map && view === 'map' ? mapTableOf(run, map) : tableOf(run),
  };
}
