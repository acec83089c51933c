import type { Frame } from '../figure.ts';
import { onlyLayer } from '../parts/layer.ts';
import type { Layer } from '../parts/mark.ts';
import type { LearningRateScene } from './learning-rate-scene.ts';
import { mapView } from './map-view.ts';
import { passesView } from './passes-view.ts';
import { pathView } from './path-view.ts';
import { roomFor } from './room.ts';

/** Draws what a view shows of a run: its path, its passes, the map of all rates. */
export function drawRuns(root: Element, { view, run, scale, map }: LearningRateScene, frame: Frame): void {
  const room = roomFor(frame, view);
  const group: Layer = onlyLayer(root, view);
  if (room.path) pathView(group, 'path', run, scale, room.path);
  if (room.passes) passesView(group, 'passes', run, room.passes);
  if (room.map && map) mapView(group, 'map', run, map, room.map);
}
