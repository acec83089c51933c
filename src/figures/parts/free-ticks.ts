import { numberText } from '../../story/number-text.ts';
import { boxOf } from './labels.ts';
import { overlap } from './boxes.ts';
import type { Box } from './boxes.ts';
import type { Linear } from './linear.ts';
import { tickSize, ticksApart } from './ticks-apart.ts';

/** The height of the middle of an axis' numbers below it, in user units. */
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
    boxOf({ text: numberText(tick), size: tickSize, x: scale(tick), y: base + below, anchor: 'middle' });
  const free = (tick: number): boolean => taken.every((box) => overlap(boxAt(tick), box) === 0);
  return ticksApart(scale, count, 0, Infinity).filter((tick) => inFull(tick) && free(tick));
}
