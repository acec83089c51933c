import type { Quantity } from '../../quantities/quantity.ts';
import { held } from '../parts/held.ts';
import { layers } from '../parts/layer.ts';
import type { Linear } from '../parts/linear.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';

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
export const endOf = ({ value, scale }: Gauge): number => scale(held(value, rangeOf(scale)).value);

const rangeOf = (scale: Linear) => {
  const [low = 0, high = 0] = scale.domain();
  return [low, high] as const;
};

/** What a bar is counted in: in ones while they are long enough to be told apart, then in fives and tens. */
const countIn = ([, most]: readonly [number, number]): number => (most <= 15 ? 1 : most <= 30 ? 5 : 10);

/** Draws a gauge: a bar, jointed so that it can be counted. */
export function gauge(parent: Layer, each: Gauge): void {
  const { of, x, scale, width, value } = each;
  const [zero, end, range] = [scale(0), endOf(each), rangeOf(scale)];
  mark(parent, 'rect', 'bar', {
    class: 'fill',
    'data-quantity': of,
    x: x - width / 2,
    y: Math.min(zero, end) - (zero === end ? 1.5 : 0),
    width,
    height: Math.max(3, Math.abs(end - zero)),
  });
  const count = countIn(range);
  const whole = Math.ceil(Math.abs(held(value, range).value) / count) - 1;
  const joints = Array.from(
    { length: Math.max(whole, 0) },
    (_, index) => (index + 1) * count * Math.sign(value),
  );
  layers(parent, 'joints', joints, (group, joint) => {
    const y = scale(joint);
    mark(group, 'line', 'joint', { class: 'joint', x1: x - width / 2, x2: x + width / 2, y1: y, y2: y });
  });
}
