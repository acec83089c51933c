import { ask } from './ask.ts';
import { newName } from './new-name.ts';
import { onClick } from './on-click.ts';

/** Lets a stage's scrubber set the number of passes, by its slider and by its buttons. */
export function listenToScrubber(stage: Element): void {
  const scrubber = stage.querySelector('.scrubber');
  const range = scrubber?.querySelector('input');
  if (!scrubber || !range) return;
  let gesture = newName();
  range.addEventListener('input', () => ask(range, { name: 'pass', value: range.valueAsNumber, gesture }));
  range.addEventListener('change', () => (gesture = newName()));
  onClick(scrubber, 'button', (button) => {
    const present = range.valueAsNumber;
    const wanted = present + Number(button.getAttribute('data-passes'));
    const value = Math.max(0, Math.min(wanted, Number(range.max)));
    // A run that has ended sooner is at its end already, though more passes are asked for.
    if (value === present) return;
    // Drawn with the next frame only, it would be the same for a press before that.
    range.valueAsNumber = value;
    ask(range, { name: 'pass', value });
  });
}
