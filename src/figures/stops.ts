import { plain } from '../quantities/piece.ts';
import type { Moment } from '../story/moment.ts';
import type { Scene } from './figure.ts';

/** How finely a step is looked through, and how far: at 1 the next step begins. */
const [grain, last] = [0.01, 0.98];

/**
 * How far on in its step, 0 to 1, the next thing that a figure says is shown whole: just before it says yet another. Of the last one,
 * half-way to the step's end, with which the figure may leave the window. Undefined where it says nothing else any more.
 */
function nextStop(scene: (moment: Moment) => Scene, moment: Moment): number | undefined {
  const captionAt = (progress: number) => plain(scene({ ...moment, progress }).caption);
  let said = captionAt(moment.progress);
  let changed: number | undefined;
  for (let progress = moment.progress + grain; progress <= last; progress += grain) {
    const next = captionAt(progress);
    if (next === said) continue;
    // Not on the very edge: a place in a window is in whole px.
    if (changed !== undefined) return Math.max(changed, progress - 2 * grain);
    [said, changed] = [next, progress];
  }
  return changed && (changed + last) / 2;
}

/** The stops of `figure.ts` for a figure that follows the progress, by the scene that it shows. The first is the beginning of a step. */
export const stopIn =
  (scene: (moment: Moment) => Scene) =>
  (moment: Moment, by: number): number | undefined => {
    if (by > 0) return nextStop(scene, moment);
    // Who has just come to a stop may be a px beyond it.
    const end = moment.progress - 2 * grain;
    let before: number | undefined;
    let next: number | undefined = 0;
    while (next !== undefined && next < end) {
      before = next;
      next = nextStop(scene, { ...moment, progress: next });
    }
    // A step of which nothing is said but the first has no stops.
    return before === 0 && next === undefined ? undefined : before;
  };
