import type { Position } from '../story/position.ts';
import { arriveAt } from './present-step.ts';
import type { readingPosition } from './reading-position.ts';

/**
 * Goes within the present step as far as `stop` says (see `Figure`); where that says no more, to the step that is `by` further, 1 or −1,
 * if there is one. Returns whether it has stayed within the step.
 */
export function go(
  by: number,
  place: ReturnType<typeof readingPosition>,
  sections: readonly HTMLElement[],
  stop: (position: Position) => number | undefined,
): boolean {
  // Where the step before has led, though no frame has shown it yet.
  place.look();
  const now = { ...place.at(), arrival: 1 };
  const at = place.isAbove() ? -1 : now.step;
  const progress = at >= 0 ? stop(now) : undefined;
  const section = sections[at + by];
  if (progress !== undefined) place.goTo({ ...now, progress });
  else if (section) arriveAt(section);
  return progress !== undefined;
}
