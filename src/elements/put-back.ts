import type { Shown } from './entry.ts';
import type { NumberField } from './number-field.ts';

/** Stands a small button after a changed number that says what it was and puts it back; takes it away from one that is not changed. */
export function showPutBack(field: NumberField, { declaration, was }: Shown): void {
  const next = field.nextElementSibling;
  const present = next instanceof HTMLButtonElement && next.className === 'put-back' ? next : undefined;
  const text = was && `was ${was}`;
  if (present?.textContent === text) return;
  // What is held must not move; once it is let go, the chapter shows its numbers again.
  if (document.querySelector('[data-held]')) return;
  if (!text) {
    // Undone from here, the place would go with the button.
    if (present?.matches(':focus')) focusOn(field);
    return present?.remove();
  }
  const button = present ?? newButton(field);
  button.textContent = text;
  button.ariaLabel = `${text}, put the ${declaration.means} back to ${was}`;
}

const focusOn = (field: NumberField): void => field.querySelector<HTMLElement>('.entry')?.focus();

function newButton(field: NumberField): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'put-back';
  button.addEventListener('click', ({ detail }) => {
    field.ask();
    // A click by keyboard would lose its place with the button; one by hand should not bring up a keyboard.
    if (detail === 0) focusOn(field);
  });
  field.after(button);
  return button;
}
