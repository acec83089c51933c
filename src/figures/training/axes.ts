import { numberText } from '../../story/number-text.ts';
import { axis } from '../parts/axis.ts';
import { bottomSide, leftSide } from '../parts/axis-sides.ts';
import { freeTicks } from '../parts/free-ticks.ts';
import { boxOf } from '../parts/labels.ts';
import type { PlacedLabel } from '../parts/labels.ts';
import { layer, layers } from '../parts/layer.ts';
import type { Linear } from '../parts/linear.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import { text, texts } from '../parts/text.ts';
import { textWidth } from '../parts/text-width.ts';
import type { Plane } from './plane.ts';
import type { Plot } from './plot.ts';
import type { Room } from './room.ts';

/** The present input's name, on the axis below its place. */
function inputName(
  { present }: Plot,
  { x }: Plane,
  { base, size, left, width }: Room,
): readonly PlacedLabel[] {
  if (!present) return [];
  const words = { text: `x = ${numberText(present.input)}`, of: 'input', size, anchor: 'middle' } as const;
  const { left: start, right: end } = boxOf({ ...words, x: x(present.input), y: 0 });
  const shift = Math.max(0, left - 24 - start) + Math.min(0, width - 6 - end);
  return [{ ...words, x: x(present.input) + shift, y: base + 14 }];
}

/** About how many inputs the axis names. */
const tickCount = 6;

/** A zero that lies within the plane is a hairline through it. */
function zeros(group: Layer, { x, y, inputs, outputs }: Plane, { left, right, top, base }: Room): void {
  layers(group, 'no-input', inputs[0] < 0 ? [x(0)] : [], (each, at) =>
    mark(each, 'line', 'zero', { class: 'rule', x1: at, x2: at, y1: top, y2: base }),
  );
  layers(group, 'no-output', outputs[0] < 0 ? [y(0)] : [], (each, at) =>
    mark(each, 'line', 'zero', { class: 'rule', x1: left, x2: right, y1: at, y2: at }),
  );
}

/** About `count` values for an axis to name; where all the data are whole, whole ones only. */
function ticksOf(scale: Linear, count: number, { examples, quiet }: Plot): readonly number[] {
  const whole = [...examples, ...quiet].every(({ input }) => Number.isInteger(input));
  return scale.ticks(count).filter((tick) => !whole || Number.isInteger(tick));
}

/** As many of the outputs' ticks as have room for their numbers. */
function upTicks(y: Linear, plot: Plot, { ample, left }: Room): readonly number[] {
  const ticks = ticksOf(y, ample ? 5 : 3, plot);
  return ticks.every((tick) => textWidth(numberText(tick), 12) < left - 8) ? ticks : [0];
}

/** The axes' names: the inputs' below their axis at its end, the outputs' above theirs. */
export function axisNames({ names: [outputs, inputs], right, size }: Room): readonly PlacedLabel[] {
  return [
    { text: 'input x', of: 'input', size, x: right, y: inputs, anchor: 'end' },
    { text: 'prediction y', of: 'prediction', size, x: 8, y: outputs, anchor: 'start' },
  ];
}

/** Draws the axes below and at the left of the plane, each with its name, and the present input's value among the inputs. */
export function drawAxes(parent: Layer, name: string, plane: Plane, plot: Plot, room: Room): void {
  const group = layer(parent, name);
  const { x, y } = plane;
  const { left, base } = room;
  const named = inputName(plot, plane, room);
  const free = new Set(freeTicks(x, base, tickCount, named.map(boxOf)));
  const ticks = ticksOf(x, tickCount, plot).filter((tick) => free.has(tick));
  zeros(group, plane, room);
  axis(group, 'inputs', { side: bottomSide, scale: x, at: base, ticks });
  axis(group, 'outputs', {
    side: leftSide,
    scale: y,
    at: left,
    ticks: upTicks(y, plot, room),
    size: room.ample ? 13 : 12,
  });
  layers(group, 'input', named, (each, label) => text(each, 'name', label));
  texts(group, 'names', axisNames(room));
}
