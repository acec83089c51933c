import { ask, newGesture } from './ask.ts';
import { onClick } from './on-click.ts';

const moves: Readonly<Record<string, (present: number, last: number) => number>> = {
  first: () => 0,
  back: (present) => present - 1,
  forward: (present, last) => Math.min(present + 1, last),
  last: (_, last) => last,
};

/** Lets a stage's scrubber set the number of passes, by its slider and by its buttons. */
export function listenToScrubber(stage: Element): void {
  const scrubber = stage.querySelector('.scrubber');
  const range = scrubber?.querySelector('input');
  if (!scrubber || !range) return;
  let gesture = newGesture();
  range.addEventListener('input', () => ask(range, { name: 'pass', value: range.valueAsNumber, gesture }));
  range.addEventListener('change', () => (gesture = newGesture()));
  onClick(scrubber, 'button', (button) => {
    const move = moves[button.getAttribute('data-pass') ?? ''];
    if (move) ask(range, { name: 'pass', value: move(range.valueAsNumber, Number(range.max)) });
  });
}
