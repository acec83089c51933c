import type { Point } from './arrow.ts';
import type { Box } from './labels.ts';

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
