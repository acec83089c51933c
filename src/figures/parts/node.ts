import type { Quantity } from '../../quantities/quantity.ts';
import type { Point } from './point.ts';
import { handleAttributes } from './handle.ts';
import type { Grip } from './handle.ts';
import { layer } from './layer.ts';
import { setAttributes } from '../../dom/set-attributes.ts';
import { mark } from './mark.ts';
import type { Layer } from './mark.ts';
import { text } from './text.ts';
import { fittedSize, textWidth } from './text-width.ts';

/** A round node with a text in it: the value that stands there, in its quantity's colour. */
export interface NodeLook extends Point {
  readonly radius: number;
  readonly text: string;
  readonly of: Quantity;
  /** The largest type size of the text. */
  readonly size: number;
  /** `open`: nothing has come here yet. */
  readonly state?: 'open' | undefined;
  /** What the node is a handle for; a node with a grip is filled, one without is outlined. */
  readonly grip?: Grip | undefined;
}

/** Draws a node: a disc, which grows sideways where its text at 13 units is still too long for it. */
export function node(
  parent: Layer,
  name: string,
  { x, y, radius, text: words, of, size, state, grip }: NodeLook,
): void {
  const group = layer(parent, name);
  if (grip) setAttributes(group, handleAttributes(grip));
  const fitted = fittedSize(words, radius * 1.72, size);
  const half = Math.max(radius, textWidth(words, fitted) / 2 + radius * 0.14);
  mark(group, 'rect', 'disc', {
    class: grip ? 'knob' : 'node',
    'data-quantity': of,
    'data-state': state,
    x: x - half,
    y: y - radius,
    width: 2 * half,
    height: 2 * radius,
    rx: radius,
  });
  const tone = grip ? { tone: 'paper' as const } : { of };
  text(group, 'text', { text: words, size: fitted, x, y, anchor: 'middle', ...tone });
}
