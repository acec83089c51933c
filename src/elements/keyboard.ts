import type { Action, Actions } from './actions.ts';
import type { Press } from './key-steps.ts';

/** What a key press asks of the whole page; undefined for a key that means nothing here. */
export function wishOf(
  press: Press,
): Exclude<Action, 'put-all-back'> | 'prev-chapter' | 'next-chapter' | undefined {
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
  return undefined;
}

/** Where a key means something else: in text that is being typed, undo; in a control, or what scrolls, the arrows. */
const ownUndo = '[data-typed]';
const ownArrows = 'input, select, [role="slider"], [tabindex="0"]';

/** Listens to the keys of the whole page: undo and redo, the next and the previous step and, with Shift, chapter. */
export function listenToKeys(actions: Actions): void {
  document.addEventListener('keydown', (event) => {
    const wish = wishOf(event);
    const { target } = event;
    if (!wish || event.defaultPrevented || !(target instanceof Element)) return;
    if (target.closest(wish === 'undo' || wish === 'redo' ? ownUndo : ownArrows)) return;
    if (wish !== 'prev-chapter' && wish !== 'next-chapter') actions[wish]();
    // Shift and an arrow also extend what is selected.
    else if (getSelection()?.isCollapsed === false) return;
    // “prev” and “next” are also what the links to the chapters are marked with.
    else document.querySelector<HTMLElement>(`a[rel="${wish.slice(0, 4)}"]`)?.click();
    event.preventDefault();
  });
}
