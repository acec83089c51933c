import { numberText } from '../../story/number-text.ts';
import { boxOf, overlap } from '../parts/labels.ts';
import type { Box } from '../parts/labels.ts';
import type { Linear } from '../parts/linear.ts';

/** The type size of an axis' numbers, in user units, and the height of their middle below the axis. */
const size = 13;
const below = 13;

/** About `count` values for an axis at `base` to name: those whose number would touch none of the boxes `taken`. */
export function freeTicks(
  scale: Linear,
  base: number,
  count: number,
  taken: readonly Box[],
): readonly number[] {
  const boxAt = (tick: number): Box =>
    boxOf({ text: numberText(tick), size, x: scale(tick), y: base + below, anchor: 'middle' });
  return scale.ticks(count).filter((tick) => taken.every((box) => overlap(boxAt(tick), box) === 0));
}
