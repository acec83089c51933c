import type { Point } from './point.ts';
import { at } from './at.ts';
import { rounded } from '../../dom/rounded.ts';

/** A circle of a drawing. */
export interface Circle extends Point {
  readonly radius: number;
}

/** The point of a circle at a share of one turn, clockwise from its top: 0 is the top, 0.25 the right. */
export function pointAt({ x, y, radius }: Circle, share: number): Point {
  const angle = (share - 0.25) * 2 * Math.PI;
  return { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius };
}

/** The path along a circle from one share of a turn to another, clockwise; less than a whole turn. */
export function arcPath(circle: Circle, from: number, to: number): string {
  const [start, end] = [pointAt(circle, from), pointAt(circle, to)];
  const radius = rounded(circle.radius);
  const large = to - from > 0.5 ? 1 : 0;
  return `M${at(start)}A${radius},${radius} 0 ${large} 1 ${at(end)}`;
}
