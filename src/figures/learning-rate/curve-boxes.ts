import type { Point } from '../parts/point.ts';
import { boxAround } from '../parts/boxes.ts';
import type { Box } from '../parts/boxes.ts';

/** Small boxes along a quadratic curve, given by its start, its control point and its end, for labels to keep clear of. */
export function curveBoxes([from, bend, to]: readonly [Point, Point, Point]): readonly Box[] {
  const count = Math.min(40, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 7));
  return Array.from({ length: count }, (_, place) => {
    const t = (place + 0.5) / count;
    const mix = (a: number, b: number, c: number): number =>
      (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return boxAround({ x: mix(from.x, bend.x, to.x), y: mix(from.y, bend.y, to.y) }, 3.5);
  });
}
