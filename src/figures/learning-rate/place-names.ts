import { boxOf, placeLabels } from '../parts/labels.ts';
import { overlap } from '../parts/boxes.ts';
import type { Label, PlacedLabel } from '../parts/labels.ts';
import type { Box } from '../parts/boxes.ts';

/**
 * Places labels as `placeLabels` does, but leaves out one that would stand on another text: a name less is better than two that
 * cannot be read. The first is always placed. `texts` are boxes of texts that are there already, `marks` of all else.
 */
export function placeNames(
  labels: readonly Label[],
  room: Box,
  marks: readonly Box[],
  texts: readonly Box[],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const covered = [...texts];
  labels.forEach((label, index) => {
    for (const each of placeLabels([label], room, [...marks, ...covered])) {
      const box = boxOf(each);
      if (index > 0 && covered.some((other) => overlap(box, other) > 0)) continue;
      placed.push(each);
      covered.push(box);
    }
  });
  return placed;
}
