import type { Quantity } from '../../quantities/quantity.ts';
import { layer } from './layer.ts';
import { mark } from './mark.ts';
import type { Attributes } from '../../dom/set-attributes.ts';
import type { Layer } from './mark.ts';
import { at } from './at.ts';
import type { Point } from './point.ts';

/** How an arrow looks: its quantity's colour (ink without), and its line's width in user units. */
export interface ArrowLook {
  readonly of?: Quantity | undefined;
  readonly width?: number;
  /** `open`: not yet happened, a pale line; `quiet`: secondary. */
  readonly state?: 'open' | 'quiet' | undefined;
}

/** The place that is `length` away from another, along `angle` (radians, clockwise from right). */
export const along = (from: Point, angle: number, length: number): Point => ({
  x: from.x + Math.cos(angle) * length,
  y: from.y + Math.sin(angle) * length,
});

/** The path of an arrow head whose tip is at `tip`, pointing along `angle` (radians, clockwise from right). */
export function headPath(tip: Point, angle: number, length: number): string {
  const left = along(along(tip, angle, -length), angle - Math.PI / 2, length * 0.42);
  const right = along(along(tip, angle, -length), angle + Math.PI / 2, length * 0.42);
  return `M${at(tip)}L${at(left)}L${at(right)}Z`;
}

/** What an arrow is drawn as: plain paths (no marker, so that drawings on one page share nothing). */
export interface ArrowPaths {
  readonly shaft: string;
  readonly head: string;
}

/** The paths of an arrow that bends, as a quadratic curve by the control point `bend`. A head of length 0 is left out. */
export function curvedArrow(from: Point, bend: Point, to: Point, head: number): ArrowPaths {
  const angle = Math.atan2(to.y - bend.y, to.x - bend.x);
  const length = Math.min(head, Math.hypot(to.x - from.x, to.y - from.y));
  const neck = along(to, angle, -length * 0.9);
  return {
    shaft: `M${at(from)}Q${at(bend)} ${at(neck)}`,
    head: length ? headPath(to, angle, length) : '',
  };
}

/** Draws an arrow, or many that look the same, whose paths are known. */
export function drawArrow(parent: Layer, name: string, { shaft, head }: ArrowPaths, look: ArrowLook): void {
  const group = layer(parent, name);
  const common: Attributes = { 'data-quantity': look.of, 'data-state': look.state };
  mark(group, 'path', 'shaft', { class: 'stroke', ...common, 'stroke-width': look.width ?? 2, d: shaft });
  mark(group, 'path', 'head', { class: 'fill', ...common, d: head });
}

/** Draws a straight arrow. Shorter than its head, the head shrinks with it; of no length, nothing shows. */
export function arrow(
  parent: Layer,
  name: string,
  from: Point,
  to: Point,
  look: ArrowLook & { readonly head?: number },
): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const head = Math.min(look.head ?? 10, length);
  const neck = along(to, angle, -head * 0.9);
  const paths = { shaft: `M${at(from)}L${at(neck)}`, head: headPath(to, angle, head) };
  drawArrow(parent, name, paths, look);
}
