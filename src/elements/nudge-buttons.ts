import { keepInView } from './keep-in-view.ts';
import type { NumberField } from './number-field.ts';

/** Hangs a − and a + above a field for fingers; each press calls `nudge` with −1 or 1. Returns what takes them away. */
export function hangNudgeButtons(
  field: NumberField,
  means: string,
  nudge: (steps: number) => void,
): () => void {
  const buttons = document.createElement('span');
  buttons.className = 'nudges';
  const button = (text: string, says: string, steps: number) => {
    const made = document.createElement('button');
    made.tabIndex = -1;
    made.textContent = text;
    made.ariaLabel = `${means}: ${says}`;
    made.addEventListener('click', () => nudge(steps));
    return made;
  };
  buttons.append(button('−', 'one step down', -1), button('+', 'one step up', 1));
  // The field keeps the focus, and with it these buttons.
  buttons.addEventListener('mousedown', (event) => event.preventDefault());
  field.append(buttons);
  keepInView(buttons);
  return () => buttons.remove();
}
