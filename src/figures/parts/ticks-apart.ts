import { numberText } from '../../story/number-text.ts';
import type { Linear } from './linear.ts';
import { textWidth } from './text-width.ts';

/** The type size of an axis' numbers, in user units. */
export const tickSize = 13;

/** What of a line the number of a tick covers, in user units: where it begins, and where it ends. */
export function stretchOf(scale: Linear, tick: number): readonly [left: number, right: number] {
  const half = textWidth(numberText(tick), tickSize) / 2;
  return [scale(tick) - half, scale(tick) + half];
}

/**
 * The values for a level axis to name: about `most`, or so many fewer that there are no more than `limit` and their numbers keep more
 * than `gap` user units apart.
 */
export function ticksApart(scale: Linear, most: number, gap: number, limit: number): readonly number[] {
  const fits = (ticks: readonly number[]): boolean =>
    ticks.length <= limit &&
    ticks
      .map((tick) => stretchOf(scale, tick))
      .every(([, right], place, all) => right + gap < (all[place + 1]?.[0] ?? Infinity));
  const counts = Array.from({ length: most }, (_, place) => most - place);
  return counts.map((count) => scale.ticks(count)).find(fits) ?? scale.ticks(1);
}
