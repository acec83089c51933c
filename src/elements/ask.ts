import type { NumberValue } from '../story/number.ts';

/** What a control asks the chapter for. Without a step it means the step that the reader is at. */
export interface Ask {
  /** The number's public name. */
  readonly name: string;
  /** The new value; without one, the lesson's own value again. */
  readonly value?: NumberValue | undefined;
  /** The id of the step that the control stands in. */
  readonly step?: string | undefined;
  /** Asks of one gesture, such as a drag, are undone at once. */
  readonly gesture?: string;
}

/** Asks the chapter around `from`, by a `lesson-edit` event. */
export function ask(from: Element, detail: Ask): void {
  from.dispatchEvent(new CustomEvent<Ask>('lesson-edit', { bubbles: true, detail }));
}

/** Hands every ask from below `root` on. */
export function listenToAsks(root: HTMLElement, answer: (asked: Ask) => void): void {
  root.addEventListener('lesson-edit', ({ detail }) => answer(detail));
}

declare global {
  interface HTMLElementEventMap {
    'lesson-edit': CustomEvent<Ask>;
  }
}
