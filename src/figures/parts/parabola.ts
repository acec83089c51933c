import type { Point } from './point.ts';
import type { Linear } from './linear.ts';
import { at } from './at.ts';

/** An error over the weight, drawn with one scale for each. */
export interface Parabola {
  /** The error at a weight: a polynomial of degree 2 at most, for example (input · weight − goal)². */
  readonly error: (weight: number) => number;
  /** Weights to user units; its domain, ascending, is what is drawn. */
  readonly across: Linear;
  /** Errors to user units; the curve ends where it leaves this domain. */
  readonly up: Linear;
}

/** The place on the curve above a weight, whether or not that is within the drawing. */
export function pointAt({ error, across, up }: Parabola, weight: number): Point {
  return { x: across(weight), y: up(error(weight)) };
}

/**
 * The curve as path data: one quadratic Bézier, which is exactly a parabola. Empty where none of it is within the drawing
 * or its errors are beyond all numbers.
 */
export function parabolaPath(parabola: Parabola): string {
  const [from = 0, to = 1] = parabola.across.domain();
  const weightAt = (share: number): number => from + (to - from) * share;
  const shares = visibleShares(parabola, weightAt);
  if (!shares) return '';
  const [a, b] = shares.map(weightAt) as [number, number];
  const start = pointAt(parabola, a);
  const end = pointAt(parabola, b);
  const middle = pointAt(parabola, (a + b) / 2);
  const bend = 2 * middle.y - (start.y + end.y) / 2;
  return `M${at(start)}Q${at({ x: middle.x, y: bend })} ${at(end)}`;
}

/** The part of the domain, in shares of it from 0 to 1, where the error is below its scale's top. */
function visibleShares(
  { error, up }: Parabola,
  weightAt: (share: number) => number,
): [number, number] | undefined {
  const top = Math.max(...up.domain());
  const [first, middle, last] = [error(weightAt(0)), error(weightAt(0.5)), error(weightAt(1))];
  const c = first - top;
  const a = 2 * (first + last) - 4 * middle;
  const b = last - first - a;
  if (![a, b, c].every(Number.isFinite)) return undefined;
  if (first <= top && last <= top) return [0, 1];
  const roots = rootsOf(a, b, c);
  const inside = [0, ...roots.filter((root) => root > 0 && root < 1), 1];
  const pairs = inside.slice(1).map((end, place): [number, number] => [inside[place] ?? 0, end]);
  return pairs.find(([start, end]) => error(weightAt((start + end) / 2)) < top);
}

/** The solutions, ascending, of a·s² + b·s + c = 0 with a > 0; not-a-number where there is none. */
function rootsOf(a: number, b: number, c: number): readonly number[] {
  const root = Math.sqrt(b * b - 4 * a * c);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}

/**
 * Where a curved step from one place on the curve to another bends (see `curvedArrow`): above both and nearer to its end, so that
 * it leaves along the curve's side and comes down on its end, and a row of steps shows its order. It never bends higher than `roof`.
 */
export function stepBend(from: Point, to: Point, roof: number): Point {
  const lift = Math.min(60, 10 + Math.abs(to.x - from.x) * 0.3);
  return { x: from.x + (to.x - from.x) * 0.7, y: Math.max(roof, Math.min(from.y, to.y) - lift) };
}
