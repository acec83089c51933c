import { numberText } from '../../story/number-text.ts';
import { boxOf } from './labels.ts';
import { overlap } from './boxes.ts';
import type { Box } from './boxes.ts';
import type { Linear } from './linear.ts';

/** The type size of an axis' numbers, in user units, and the height of their middle below the axis. */
const size = 13;
const below = 13;

/** Whether a value's text says all of it; on a very close axis some would not. */
const inFull = (tick: number): boolean => String(tick).length < 10 || Number(tick.toPrecision(6)) === tick;

/** At most about `count` values for an axis at `base` to name: their numbers touch neither one another nor any of the boxes `taken`. */
export function freeTicks(
  scale: Linear,
  base: number,
  count: number,
  taken: readonly Box[],
): readonly number[] {
  const boxAt = (tick: number): Box =>
    boxOf({ text: numberText(tick), size, x: scale(tick), y: base + below, anchor: 'middle' });
  const free = (tick: number): boolean => taken.every((box) => overlap(boxAt(tick), box) === 0);
  const apart = (tick: number, place: number, ticks: readonly number[]): boolean =>
    place === 0 || overlap(boxAt(tick), boxAt(ticks[place - 1] ?? 0)) === 0;
  let few = count;
  while (few > 1 && !scale.ticks(few).every(apart)) few -= 1;
  return scale.ticks(few).filter((tick) => inFull(tick) && free(tick));
}
