import type { Point } from './point.ts';

/** A rectangle of a drawing, in user units; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The area that two rectangles share, in square user units; 0 where they are apart. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The rectangle with these sides, in user units. */
export const boxOfSides = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});

/** The rectangle around a point that reaches `half` to either side and `tall` up and down, in user units. */
export const boxAround = ({ x, y }: Point, half: number, tall: number = half): Box => ({
  left: x - half,
  right: x + half,
  top: y - tall,
  bottom: y + tall,
});

/** Boxes of that half size in a row along a straight line, for labels to keep clear of it (see `placeLabels`). */
export function boxesAlong(from: Point, to: Point, half: number): readonly Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (2 * half)));
  return Array.from({ length: count + 1 }, (_, place) => {
    const share = place / count;
    return boxAround({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }, half);
  });
}
