import { keepInView } from './keep-in-view.ts';
import { newName } from './new-name.ts';

/** Says under a field's control why what was typed cannot be used; '' takes the sentence away. */
export function sayWhy(control: HTMLElement, why: string): void {
  control.parentElement?.querySelector('.why')?.remove();
  control.ariaInvalid = null;
  control.removeAttribute('aria-describedby');
  if (!why) return;
  const message = document.createElement('span');
  message.className = 'why';
  message.role = 'alert';
  message.id = `why-${newName()}`;
  message.textContent = why;
  control.after(message);
  control.ariaInvalid = 'true';
  control.setAttribute('aria-describedby', message.id);
  keepInView(message);
}

/** Leaves the sentence there, under what is now a good value, until the reader does the next thing. */
export function keepSayingWhy(control: HTMLElement): void {
  const saying = new AbortController();
  const stop = () => {
    saying.abort();
    if (document.activeElement !== control) sayWhy(control, '');
  };
  control.ariaInvalid = null;
  // The press that left the field has passed the document on its way down, so only the next one is caught there.
  const options = { capture: true, signal: saying.signal };
  for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, stop, options);
}
