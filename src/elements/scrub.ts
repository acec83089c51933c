import { newName } from './new-name.ts';
import { follow } from './drag.ts';

/** How far the mouse moves for one step of a number, and how far a press may before it is a drag; in px. */
const pixelsPerStep = 4;
const slack = 3;

/** What a press of the mouse on a number does: scrubs it by so many steps from where it was, or turns out to be a click. */
export interface Scrubbing {
  scrub(steps: number, gesture: string): void;
  hold(held: boolean): void;
  click(): void;
}

/** Follows a press of the mouse on a number's control, which does not get the focus by it. */
export function scrub(event: PointerEvent, control: HTMLElement, scrubbing: Scrubbing): void {
  control.addEventListener('mousedown', (down) => down.preventDefault(), { once: true });
  const gesture = newName();
  follow(event, control, slack, {
    move(right) {
      scrubbing.hold(true);
      scrubbing.scrub(Math.trunc(right / pixelsPerStep), gesture);
    },
    end(moved) {
      scrubbing.hold(false);
      if (!moved) scrubbing.click();
    },
  });
}
