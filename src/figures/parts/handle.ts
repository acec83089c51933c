import type { Quantity } from '../../quantities/quantity.ts';
import { layer } from './layer.ts';
import { setAttributes } from '../../dom/set-attributes.ts';
import { mark } from './mark.ts';
import type { Attributes } from '../../dom/set-attributes.ts';
import type { Layer } from './mark.ts';

/** What a handle changes, and how it moves. */
export interface Grip {
  /** The number's name, for example `w`. */
  readonly of: string;
  readonly quantity: Quantity;
  /** The way it moves. */
  readonly axis: 'x' | 'y';
  /** How far it moves along its axis when the number grows by 1, in user units; negative for leftwards or upwards. */
  readonly unit: number;
}

/** A knob that the reader can take hold of to change a number. */
export interface Handle extends Grip {
  readonly x: number;
  readonly y: number;
  /** The visible knob's radius, 7 unless told; the place to take hold of is at least 44 wide. */
  readonly radius?: number;
  /** Whether it is drawn as a ring, for the present value of its quantity is not where it stands. */
  readonly open?: boolean;
  /** The value that it is seen at, where the number's own lies beyond. */
  readonly at?: number;
}

/** The attributes by which the page's code finds a handle, which it makes a slider. */
export const handleAttributes = ({ of, quantity, axis, unit }: Grip): Attributes => ({
  class: 'handle',
  'data-of': of,
  'data-quantity': quantity,
  'data-axis': axis,
  'data-unit': unit,
});

/** Draws a knob with a ring of room around it. Without the page's code it is the value's point and nothing more. */
export function handle(parent: Layer, name: string, knob: Handle): void {
  const radius = knob.radius ?? 7;
  const group = layer(parent, name);
  mark(group, 'circle', 'hit', { class: 'hit', cx: knob.x, cy: knob.y, r: Math.max(22, radius + 8) });
  mark(group, 'circle', 'knob', {
    class: 'knob',
    'data-quantity': knob.quantity,
    'data-state': knob.open ? 'open' : null,
    cx: knob.x,
    cy: knob.y,
    r: radius,
  });
  setAttributes(group, { ...handleAttributes(knob), 'data-at': knob.at?.toString() });
}
