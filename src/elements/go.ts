import type { Position } from '../story/position.ts';
import { arriveAt } from './present-step.ts';
import type { readingPosition } from './reading-position.ts';

/**
 * Goes on within the present step as far as `onward` says (see `Figure`); where that says no more, or the way is back, to the step that is
 * `by` further, 1 or −1, if there is one.
 */
export function go(
  by: number,
  place: ReturnType<typeof readingPosition>,
  sections: readonly HTMLElement[],
  onward: (position: Position) => number | undefined,
): void {
  // Where the step before has led, though no frame has shown it yet.
  place.look();
  const now = { ...place.at(), arrival: 1 };
  const at = place.isAbove() ? -1 : now.step;
  const progress = at >= 0 && by > 0 ? onward(now) : undefined;
  const section = sections[at + by];
  if (progress) place.goTo({ ...now, progress });
  else if (section) arriveAt(section);
}
