import { layer, layers } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import { endsOf, turned } from './plane.ts';
import type { Plane } from './plane.ts';
import type { Plot } from './plot.ts';

function drawLine(group: Layer, weight: number, plane: Plane, state: 'open' | null): void {
  const ends = endsOf(plane, weight);
  layers(group, 'line', ends ? [ends] : [], (each, [from, to]) =>
    mark(each, 'line', 'line', {
      class: 'stroke',
      'data-quantity': 'weight',
      'data-state': state,
      'stroke-width': state ? 2 : 2.5,
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
    }),
  );
}

/** Draws the line y = w · x; where the update turns it, also quietly where it was before. */
export function drawSlope(
  parent: Layer,
  name: string,
  { before, after, share }: Plot['line'],
  plane: Plane,
): void {
  const group = layer(parent, name);
  const turning = share !== null && before !== after;
  layers(group, 'before', turning ? [before] : [], (each, weight) => drawLine(each, weight, plane, 'open'));
  const weight = turning ? turned(plane, before, after, share) : before;
  drawLine(layer(group, 'now'), weight, plane, null);
}
