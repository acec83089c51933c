import { numberText } from '../../story/number-text.ts';
import { boxOf } from '../parts/labels.ts';
import type { Box } from '../parts/boxes.ts';
import type { Linear } from '../parts/linear.ts';

const size = 13;

/** The values that a level axis at `base` names: as many as stand apart and within its ends, `most` at most. */
export function ticksIn(scale: Linear, base: number, most: number): readonly number[] {
  const boxAt = (tick: number): Box =>
    boxOf({ text: numberText(tick), size, x: scale(tick), y: base + 13, anchor: 'middle' });
  const [low = 0, high = 0] = scale.range();
  const fits = (ticks: readonly number[]): boolean =>
    ticks.map(boxAt).every(({ right }, place, boxes) => right + 12 < (boxes[place + 1]?.left ?? Infinity));
  const counts = Array.from({ length: most }, (_, place) => most - place);
  const ticks =
    counts.map((count) => scale.ticks(count)).find((each) => each.length <= most + 1 && fits(each)) ??
    scale.ticks(1);
  return ticks.filter((tick) => {
    const box = boxAt(tick);
    return box.left > low - 14 && box.right < high + 14;
  });
}
