import type { Quantity } from '../../quantities/quantity.ts';
import { headPath } from './arrow.ts';
import type { Point } from './arrow.ts';
import { layers } from './layer.ts';
import { mark } from './mark.ts';
import type { Layer } from './mark.ts';

/** A sign that a value lies beyond what is drawn: where it stands, and the way the value lies (radians, clockwise from right). */
export interface Beyond extends Point {
  readonly angle: number;
  readonly of: Quantity;
}

/** Draws such signs, each an arrow head 12 units long whose tip stands 12 units past its point. */
export function beyondSigns(parent: Layer, name: string, signs: readonly Beyond[]): void {
  layers(parent, name, signs, (each, { x, y, angle, of }) => {
    const tip = { x: x + Math.cos(angle) * 22, y: y + Math.sin(angle) * 22 };
    mark(each, 'path', 'head', { class: 'fill', 'data-quantity': of, d: headPath(tip, angle, 12) });
  });
}
