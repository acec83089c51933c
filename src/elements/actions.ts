import { setAttributes } from '../dom/set-attributes.ts';
import { onClick } from './on-click.ts';

/** What the chapter's buttons and keys can do, by the name in `data-do`. */
export type Action = 'undo' | 'redo' | 'previous' | 'next' | 'put-all-back';

/** What is to be done for each of them. */
export type Actions = Readonly<Record<Action, () => void>>;

/** Lets every `[data-do]` button of the page do what its name says, where that is one of these actions. */
export function listenToButtons(actions: Partial<Actions>): void {
  onClick(document, '[data-do]', (button) => {
    if (button.ariaDisabled !== 'true') actions[button.getAttribute('data-do') as Action]?.();
  });
}

/** Says whether the buttons of an action have something to do. Without it, they stay in the tab order, so that nobody loses their place. */
export function showWhether(action: Action, can: boolean): void {
  for (const button of document.querySelectorAll(`[data-do="${action}"]`))
    setAttributes(button, { 'aria-disabled': String(!can) });
}

/**
 * Says which of the buttons about changes have something to do. The one that puts all back goes where it has not, handing the focus to
 * undo, and all of them while there is nothing to do for any.
 */
export function showPossible(possible: Readonly<Record<'undo' | 'redo' | 'put-all-back', boolean>>): void {
  showWhether('undo', possible.undo);
  showWhether('redo', possible.redo);
  const all = document.querySelector<HTMLElement>('[data-do="put-all-back"]');
  const changes = document.querySelector<HTMLElement>('.changes');
  if (changes) changes.hidden = !(possible.undo || possible.redo || possible['put-all-back']);
  if (!all) return;
  if (document.activeElement === all && !possible['put-all-back']) {
    document.querySelector<HTMLElement>('[data-do="undo"]')?.focus();
  }
  all.hidden = !possible['put-all-back'];
}
