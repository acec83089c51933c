import { boxAround } from './boxes.ts';
import type { Box } from './boxes.ts';
import { type Parabola, pointAt } from './parabola.ts';
import type { Point } from './point.ts';

/*
 * Curves as rows of small boxes, for labels to keep clear of. Sizes are in user units.
 */

/** A quadratic curve, given by its start, its control point and its end, as boxes that reach `half` from their centres. */
export function curveBoxes([from, bend, to]: readonly [Point, Point, Point], half: number): readonly Box[] {
  const count = Math.min(40, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 7));
  return Array.from({ length: count }, (_, place) => {
    const t = (place + 0.5) / count;
    const mix = (a: number, b: number, c: number): number =>
      (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return boxAround({ x: mix(from.x, bend.x, to.x), y: mix(from.y, bend.y, to.y) }, half);
  });
}

/** What is seen of a parabola as boxes that reach `half` sideways from their centres, and `tall` up and down. */
export function parabolaBoxes(parabola: Parabola, half: number, tall: number): readonly Box[] {
  const [from = 0, to = 0] = parabola.across.domain();
  const top = Math.min(...parabola.up.range());
  return Array.from({ length: 121 }, (_, place) => pointAt(parabola, from + ((to - from) * place) / 120))
    .filter(({ y }) => y >= top - 12)
    .map((point) => boxAround(point, half, tall));
}
