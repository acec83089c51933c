import { numberText } from '../../story/number-text.ts';
import { join } from './join.ts';
import { layer } from './layer.ts';
import type { Linear } from './linear.ts';
import { mark, setAttributes } from './mark.ts';
import type { Layer } from './mark.ts';
import { rounded } from './rounded.ts';
import { write } from './write.ts';

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
    move: (way: number) => `translate(${way},0)`,
    path: (start: number, end: number) => `M${start},${length}V0.5H${end}V${length}`,
    line: { stroke: 'currentColor', y2: length },
    text: { fill: 'currentColor', y: away, dy: '0.71em' },
  },
  left: {
    anchor: 'end',
    move: (way: number) => `translate(0,${way})`,
    path: (start: number, end: number) => `M-${length},${start}H0.5V${end}H-${length}`,
    line: { stroke: 'currentColor', x2: -length },
    text: { fill: 'currentColor', x: -away, dy: '0.32em' },
  },
} as const;

/** Where a hairline is sharp. */
const sharp = (place: number): number => rounded(place + 0.5);

function drawTick(tick: Element, value: number, { side, scale }: Axis): void {
  const { move, line, text } = sides[side];
  setAttributes(tick, { class: 'tick', transform: move(sharp(scale(value))) });
  mark(tick, 'line', 'line', line);
  write(mark(tick, 'text', 'number', text), numberText(value));
}

/** Draws an axis: a hairline, short ticks, soft numbers. It looks the same at build time and on every screen. */
export function axis(parent: Layer, name: string, which: Axis): void {
  const { side, scale, at, ticks, size } = which;
  const { anchor, path } = sides[side];
  const group = layer(parent, name);
  const [start = 0, end = 0] = scale.range();
  mark(group, 'path', 'domain', {
    stroke: 'currentColor',
    d: path(sharp(start), sharp(end)),
  });
  join(group, 'g', ticks, (tick, value) => drawTick(tick, value, which));
  setAttributes(group, {
    class: 'axis',
    fill: 'none',
    'font-size': size ?? 13,
    'text-anchor': anchor,
    transform: side === 'bottom' ? `translate(0,${Math.round(at)})` : `translate(${Math.round(at)},0)`,
  });
}
