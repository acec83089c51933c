import { numberText } from '../../story/number-text.ts';
import { join } from '../../dom/join.ts';
import { layer } from './layer.ts';
import type { Linear } from './linear.ts';
import { setAttributes } from '../../dom/set-attributes.ts';
import { mark } from './mark.ts';
import type { Layer } from './mark.ts';
import { rounded } from '../../dom/rounded.ts';
import { write } from '../../dom/write.ts';

/** A light axis: where it stands, its scale in user units, and the values it names. */
export interface Axis {
  readonly side: 'bottom' | 'left';
  readonly scale: Linear;
  /** The y of a bottom axis, the x of a left one. */
  readonly at: number;
  readonly ticks: readonly number[];
  /** The type size of its numbers, 13 unless told. */
  readonly size?: number;
}

/** How long a tick is, and how far from the axis its number begins, in user units; both outwards. */
const [length, away] = [4, 8];

/** What differs between an axis below and one at the left. */
const sides = {
  bottom: {
    anchor: 'middle',
    line: (start: number, end: number) => `M${start},${length}V0.5H${end}V${length}`,
    tick: (way: number) => `M${way},0.5V${length}`,
    text: (way: number) => ({ x: way, y: away, dy: '0.71em' }),
  },
  left: {
    anchor: 'end',
    line: (start: number, end: number) => `M-${length},${start}H0.5V${end}H-${length}`,
    tick: (way: number) => `M0.5,${way}H-${length}`,
    text: (way: number) => ({ x: -away, y: way, dy: '0.32em' }),
  },
} as const;

/** Where a hairline is sharp. */
const sharp = (place: number): number => rounded(place + 0.5);

/** Draws an axis: a hairline, short ticks, soft numbers. It looks the same at build time and on every screen. */
export function axis(parent: Layer, name: string, { side, scale, at, ticks, size }: Axis): void {
  const { anchor, line, tick, text } = sides[side];
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
    transform: side === 'bottom' ? `translate(0,${Math.round(at)})` : `translate(${Math.round(at)},0)`,
  });
}
