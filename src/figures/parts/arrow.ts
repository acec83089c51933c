import type { Quantity } from '../../quantities/quantity.ts';
import { layer } from './layer.ts';
import { mark } from './mark.ts';
import type { Attributes, Layer } from './mark.ts';
import { rounded } from './rounded.ts';

/** A place in a drawing, in user units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How an arrow looks: its quantity's colour (ink without), its line's width, and its head's length, in user units. */
export interface ArrowLook {
  readonly of?: Quantity | undefined;
  readonly width?: number;
  readonly head?: number;
  /** `open`: not yet happened, a pale line; `quiet`: secondary. */
  readonly state?: 'open' | 'quiet' | undefined;
}

const at = ({ x, y }: Point): string => `${rounded(x)},${rounded(y)}`;
const along = (from: Point, angle: number, length: number): Point => ({
  x: from.x + Math.cos(angle) * length,
  y: from.y + Math.sin(angle) * length,
});

/** The path of an arrow head whose tip is at `tip`, pointing along `angle` (radians, clockwise from right). */
export function headPath(tip: Point, angle: number, length: number): string {
  const left = along(along(tip, angle, -length), angle - Math.PI / 2, length * 0.42);
  const right = along(along(tip, angle, -length), angle + Math.PI / 2, length * 0.42);
  return `M${at(tip)}L${at(left)}L${at(right)}Z`;
}

function draw(parent: Layer, name: string, path: string, head: string, look: ArrowLook): void {
  const group = layer(parent, name);
  const common: Attributes = { 'data-quantity': look.of ?? null, 'data-state': look.state ?? null };
  mark(group, 'path', 'shaft', { class: 'stroke', ...common, 'stroke-width': look.width ?? 2, d: path });
  mark(group, 'path', 'head', { class: 'fill', ...common, d: head });
}

/**
 * A straight arrow, drawn as plain paths (no marker, so that drawings on one page share nothing). Shorter than its head, the head
 * shrinks with it; of no length, nothing shows.
 */
export function arrow(parent: Layer, name: string, from: Point, to: Point, look: ArrowLook = {}): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const head = Math.min(look.head ?? 10, length);
  const neck = along(to, angle, -head * 0.9);
  draw(parent, name, `M${at(from)}L${at(neck)}`, headPath(to, angle, head), look);
}

/**
 * An arrow that bends: a quadratic curve by the control point `bend`, which it leaves `from` towards and reaches `to` from.
 */
export function curvedArrow(
  parent: Layer,
  name: string,
  [from, bend, to]: readonly [Point, Point, Point],
  look: ArrowLook = {},
): void {
  const angle = Math.atan2(to.y - bend.y, to.x - bend.x);
  const head = Math.min(look.head ?? 10, Math.hypot(to.x - from.x, to.y - from.y));
  const neck = along(to, angle, -head * 0.9);
  draw(parent, name, `M${at(from)}Q${at(bend)} ${at(neck)}`, headPath(to, angle, head), look);
}
