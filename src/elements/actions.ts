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

/** Which of the actions have something to do at present. */
export type Possible = Readonly<Record<Action, boolean>>;

/**
 * Says which buttons have nothing to do. They stay in the tab order, so that nobody loses their place; only the one that puts all back
 * goes, handing the focus to undo, and all about changes while there are none.
 */
export function showPossible(possible: Possible): void {
  for (const [name, can] of Object.entries(possible)) {
    for (const button of document.querySelectorAll(`[data-do="${name}"]`))
      setAttributes(button, { 'aria-disabled': String(!can) });
  }
  const all = document.querySelector<HTMLElement>('[data-do="put-all-back"]');
  const changes = document.querySelector<HTMLElement>('.changes');
  if (changes) changes.hidden = !(possible.undo || possible.redo || possible['put-all-back']);
  if (!all) return;
  if (document.activeElement === all && !possible['put-all-back']) {
    document.querySelector<HTMLElement>('[data-do="undo"]')?.focus();
  }
  all.hidden = !possible['put-all-back'];
}
