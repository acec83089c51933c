import { numberText } from '../../story/number-text.ts';
import { layer } from './layer.ts';
import type { Linear } from './linear.ts';
import { mark, setAttributes } from './mark.ts';
import type { Layer } from './mark.ts';
import { rounded } from './rounded.ts';

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

/** The group's ticks, as many as are asked for: a line and a text each. They are known by their order alone. */
function ticksOf(group: Layer, count: number): readonly Element[] {
  return group
    .selectAll<SVGGElement, unknown>('.tick')
    .data(Array.from({ length: count }))
    .join((enter) => {
      const made = enter.append('g').attr('class', 'tick');
      made.append('line');
      made.append('text');
      return made;
    })
    .nodes();
}

function drawTick(tick: Element, value: number, { side, scale }: Axis): void {
  const { move, line, text } = sides[side];
  const [stroke, number] = tick.children;
  const said = numberText(value);
  setAttributes(tick, { transform: move(sharp(scale(value))) });
  if (stroke) setAttributes(stroke, line);
  if (!number) return;
  setAttributes(number, text);
  if (number.textContent !== said) number.textContent = said;
}

/** Draws an axis: a hairline, short ticks, soft numbers. It looks the same at build time and on every screen. */
export function axis(parent: Layer, name: string, which: Axis): void {
  const { side, scale, at, ticks, size } = which;
  const { anchor, path } = sides[side];
  const group = layer(parent, name);
  const element = group.node();
  if (!element) return;
  const [start = 0, end = 0] = scale.range();
  mark(group, 'path', 'domain', {
    stroke: 'currentColor',
    d: path(sharp(start), sharp(end)),
  });
  ticksOf(group, ticks.length).forEach((tick, index) => drawTick(tick, ticks[index] ?? NaN, which));
  setAttributes(element, {
    class: 'axis',
    fill: 'none',
    'font-size': size ?? 13,
    'text-anchor': anchor,
    transform: side === 'bottom' ? `translate(0,${Math.round(at)})` : `translate(${Math.round(at)},0)`,
  });
}
