import { axis } from '../parts/axis.ts';
import { bottomSide } from '../parts/axis-sides.ts';
import { handle } from '../parts/handle.ts';
import { layer, layers } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import type { Panel } from '../parts/panel.ts';
import { texts } from '../parts/text.ts';
import { numberText } from '../../story/number-text.ts';
import { levels } from './levels.ts';
import { mapNames } from './map-labels.ts';
import { mapPlaces, neverPath, ratesPath } from './map-places.ts';
import { type RateMap, mapLimit } from './rate-map.ts';
import { ticksIn } from './ticks.ts';
import type { RunSoFar } from './run-so-far.ts';
import { stretchTicks } from './zone-labels.ts';

/** Draws how many passes each learning rate needs, where it diverges, and the reader's own rate on it, to be dragged. */
export function mapView(parent: Layer, name: string, run: RunSoFar, map: RateMap, panel: Panel): void {
  const group = layer(parent, name);
  const places = mapPlaces(map, panel);
  const { across } = places;
  const { left, right, top, base } = panel;
  layers(group, 'diverging', map.diverging, (each, { from, to }) => {
    const shape = { x: across(from), y: top, width: across(to) - across(from), height: base - top };
    mark(each, 'rect', 'zone', { class: 'wash', 'data-quantity': 'delta', ...shape });
  });
  const counts = [1, 10, 100, mapLimit].map((count) => ({ y: places.up(count), text: numberText(count) }));
  levels(group, 'levels', panel, counts);
  axis(group, 'axis', { side: bottomSide, scale: across, at: base, ticks: ticksIn(across, 6) });
  const ticks = stretchTicks(map, panel, places);
  mark(group, 'path', 'stretches', { class: 'stroke soft-stroke', 'stroke-width': 1, d: ticks });
  mark(group, 'path', 'never', { class: 'stroke soft-stroke', 'stroke-width': 1, d: neverPath(map, places) });
  mark(group, 'path', 'rates', { class: 'stroke', 'stroke-width': 2, d: ratesPath(map, places) });
  const { alpha } = run;
  const here = places.of(alpha, run.needed);
  const ends = { x1: here.x, x2: here.x, y1: base, y2: here.y };
  mark(group, 'line', 'stem', { class: 'stroke', 'data-quantity': 'alpha', 'stroke-width': 2, ...ends });
  const unit = (right - left) / map.top;
  handle(group, 'alpha', {
    of: 'alpha',
    quantity: 'alpha',
    axis: 'x',
    unit,
    ...here,
    radius: 8,
    ...(alpha > map.top && { open: true, at: map.top }),
  });
  texts(group, 'names', mapNames(run, map, panel, places));
}
