import type { Quantity } from '../../quantities/quantity.ts';
import { held } from '../parts/held.ts';
import { layers } from '../parts/layer.ts';
import type { Linear } from '../parts/linear.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';

/** The values that a gauge has room for: a little more above 0 than below it. */
export const gaugeRange = [-7, 9] as const;

/** An upright bar from 0 to a value. */
export interface Gauge {
  readonly of: Quantity;
  readonly value: number;
  /** The middle of the bar. */
  readonly x: number;
  readonly scale: Linear;
  readonly width: number;
}

/** Where the bar of a gauge ends, held within the scale. */
export const endOf = ({ value, scale }: Gauge): number => scale(held(value, gaugeRange).value);

/** Draws a gauge: a light track with the bar on it, jointed at each whole number so that it can be counted. */
export function gauge(parent: Layer, each: Gauge): void {
  const { of, x, scale, width } = each;
  const [zero, end] = [scale(0), endOf(each)];
  const [low, high] = gaugeRange;
  mark(parent, 'line', 'track', { class: 'rule', x1: x, x2: x, y1: scale(low), y2: scale(high) });
  mark(parent, 'rect', 'bar', {
    class: 'fill',
    'data-quantity': of,
    x: x - width / 2,
    y: Math.min(zero, end) - (zero === end ? 1.5 : 0),
    width,
    height: Math.max(3, Math.abs(end - zero)),
  });
  const whole = Math.ceil(Math.abs(held(each.value, gaugeRange).value)) - 1;
  const joints = Array.from(
    { length: Math.max(whole, 0) },
    (_, index) => (index + 1) * Math.sign(each.value),
  );
  layers(parent, 'joints', joints, (group, joint) => {
    const y = scale(joint);
    mark(group, 'line', 'joint', { class: 'joint', x1: x - width / 2, x2: x + width / 2, y1: y, y2: y });
  });
}
