import type { Action, Actions } from './actions.ts';
import type { Press } from './key-steps.ts';

/** What the keys of the whole page can do. */
export type Wish = Exclude<Action, 'put-all-back'> | 'prev-chapter' | 'next-chapter' | 'figure' | 'step';

/** What a key press asks of the whole page; undefined for a key that means nothing here. */
export function wishOf(press: Press): Wish | undefined {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = press;
  if (altKey) return undefined;
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter === 'y' && ctrlKey) return 'redo';
    if (letter !== 'z') return undefined;
    return shiftKey ? 'redo' : 'undo';
  }
  if (key === 'ArrowLeft') return shiftKey ? 'prev-chapter' : 'previous';
  if (key === 'ArrowRight') return shiftKey ? 'next-chapter' : 'next';
  if (key === 'Enter') return 'figure';
  return key === 'Escape' ? 'step' : undefined;
}

/** Where the arrows mean something else, or nothing: in a control, what scrolls, or on a link of an open menu. */
const ownArrows = 'input, select, [role="slider"], [tabindex="0"], .tools a';

/** Where other keys do: in text that is being typed, undo; Enter anywhere but on a step, and Escape anywhere but in the figure. */
const own: Partial<Record<Wish, string>> = {
  undo: '[data-typed] *',
  redo: '[data-typed] *',
  figure: ':not(.step)',
  step: ':not(.stage *)',
};

/** Lets the keys go on from the figure, unless it has been scrolled out of the window: the step would be, too. */
function goToFigure(): void {
  const figure = document.querySelector<HTMLElement>('.figure');
  if (figure && figure.getBoundingClientRect().bottom > 0) figure.focus();
}

/**
 * Listens to the keys of the whole page: undo and redo; the next and the previous step and, with Shift, chapter; Enter on a step leads
 * to the figure, and Escape there back to the present step.
 */
export function listenToKeys(actions: Actions): void {
  document.addEventListener('keydown', (event) => {
    const wish = wishOf(event);
    const { target } = event;
    if (!wish || event.defaultPrevented || !(target instanceof Element)) return;
    if (target.matches(own[wish] ?? ownArrows)) return;
    if (wish === 'figure') goToFigure();
    else if (wish === 'step')
      document.querySelector<HTMLElement>('.step[data-present]')?.focus({ preventScroll: true });
    else if (wish !== 'prev-chapter' && wish !== 'next-chapter') actions[wish]();
    // Shift and an arrow also extend what is selected.
    else if (getSelection()?.isCollapsed === false) return;
    // “prev” and “next” are also what the links to the chapters are marked with.
    else document.querySelector<HTMLElement>(`a[rel="${wish.slice(0, 4)}"]`)?.click();
    event.preventDefault();
  });
}
