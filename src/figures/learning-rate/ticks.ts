import type { Linear } from '../parts/linear.ts';
import { stretchOf, ticksApart } from '../parts/ticks-apart.ts';

/** The values that a level axis names: as many as stand well apart and within its ends, about `most` at most. */
export function ticksIn(scale: Linear, most: number): readonly number[] {
  const [low = 0, high = 0] = scale.range();
  return ticksApart(scale, most, 12, most + 1).filter((tick) => {
    const [left, right] = stretchOf(scale, tick);
    return left > low - 14 && right < high + 14;
  });
}
