import { axis } from './axis.ts';
import { bottomSide } from './axis-sides.ts';
import { layer } from './layer.ts';
import type { Linear } from './linear.ts';
import { mark } from './mark.ts';
import type { Layer } from './mark.ts';

/** A number line: its scale (in user units), its height, the values it names, and where its zero is marked. */
export interface NumberLine {
  readonly scale: Linear;
  readonly y: number;
  readonly ticks: readonly number[];
  /** How far the zero mark reaches above and below the line; 0 unless told. */
  readonly zero?: readonly [above: number, below: number];
}

/** Draws a horizontal number line with its zero standing out. */
export function numberLine(parent: Layer, name: string, { scale, y, ticks, zero }: NumberLine): void {
  const group = layer(parent, name);
  const [above, below] = zero ?? [0, 0];
  const x = Math.round(scale(0));
  mark(group, 'line', 'zero', { class: 'rule', x1: x + 0.5, x2: x + 0.5, y1: y - above, y2: y + below });
  axis(group, 'axis', { side: bottomSide, scale, at: y, ticks });
}
