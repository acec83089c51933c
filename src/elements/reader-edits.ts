import { keyAt } from '../story/cascade.ts';
import { withEdit, withoutEdit } from '../story/edits.ts';
import { begin, type EditHistory, record, redo, undo } from '../story/history.ts';
import type { Edits, Story } from '../story/story.ts';
import { changedText } from '../story/changed-text.ts';
import type { Ask } from './ask.ts';

/**
 * What the reader has changed, and can undo. Calls `onChange` after each change, and not where nothing changes; with what it was that has
 * been undone or redone, in words.
 */
export class ReaderEdits {
  readonly #story: Story;
  readonly #onChange: (changed: string) => void;
  #history: EditHistory;

  constructor(story: Story, edits: Edits, onChange: (changed: string) => void) {
    this.#story = story;
    this.#onChange = onChange;
    this.#history = begin(edits);
  }

  get present(): Edits {
    return this.#history.present;
  }

  /** Which of these actions have something to do. */
  get possible() {
    const { past, present, future } = this.#history;
    return { undo: past.length > 0, redo: future.length > 0, 'put-all-back': present.size > 0 };
  }

  /** Does what a control asks for; `index` is the step that the reader is at. */
  answer({ name, value, step, gesture }: Ask, index: number): void {
    const place = this.#story.steps.findIndex(({ id }) => id === step);
    const key = keyAt(this.#story, place < 0 ? index : place, name);
    const edits = this.present;
    const next = value === undefined ? withoutEdit(edits, key) : withEdit(this.#story, edits, key, value);
    this.#turnTo(record(this.#history, next, gesture));
  }

  /** Puts other edits in the place of all; where they come to the same, nothing changes. */
  replace(edits: Edits): void {
    this.#turnTo(record(this.#history, edits));
  }

  undo(): void {
    this.#turnBack(undo(this.#history));
  }

  redo(): void {
    this.#turnBack(redo(this.#history));
  }

  #turnBack(history: EditHistory): void {
    this.#turnTo(history, changedText(this.#story, this.present, history.present));
  }

  #turnTo(history: EditHistory, changed = ''): void {
    if (history === this.#history) return;
    this.#history = history;
    this.#onChange(changed);
  }
}
