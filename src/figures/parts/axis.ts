import { numberText } from '../../story/number-text.ts';
import { join } from '../../dom/join.ts';
import type { AxisSide } from './axis-sides.ts';
import { layer } from './layer.ts';
import type { Linear } from './linear.ts';
import { setAttributes } from '../../dom/set-attributes.ts';
import { mark } from './mark.ts';
import type { Layer } from './mark.ts';
import { rounded } from '../../dom/rounded.ts';
import { write } from '../../dom/write.ts';

/** A light axis: where it stands, its scale in user units, and the values it names. */
export interface Axis {
  readonly side: AxisSide;
  readonly scale: Linear;
  /** The y of a bottom axis, the x of a left one. */
  readonly at: number;
  readonly ticks: readonly number[];
  /** The type size of its numbers, 13 unless told. */
  readonly size?: number;
}

/** Where a hairline is sharp. */
const sharp = (place: number): number => rounded(place + 0.5);

/** Draws an axis: a hairline, short ticks, soft numbers. It looks the same at build time and on every screen. */
export function axis(parent: Layer, name: string, { side, scale, at, ticks, size }: Axis): void {
  const { anchor, line, tick, text, move } = side;
  const group = layer(parent, name);
  const [start = 0, end = 0] = scale.range();
  const placeOf = (value: number): number => sharp(scale(value));
  mark(group, 'path', 'line', {
    fill: 'none',
    d: line(sharp(start), sharp(end)) + ticks.map((value) => tick(placeOf(value))).join(''),
  });
  join(group, 'text', ticks, (each, value) => {
    setAttributes(each, text(placeOf(value)));
    write(each, numberText(value));
  });
  setAttributes(group, {
    'aria-hidden': 'true',
    class: 'axis',
    'font-size': size ?? 13,
    'text-anchor': anchor,
    transform: move(Math.round(at)),
  });
}
