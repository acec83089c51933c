import { nameOf } from '../dom/name-of.ts';
import type { NumberDeclaration, NumberValue } from '../story/number.ts';
import { ask } from './ask.ts';
import type { Entry, Shown } from './entry.ts';
import { showPutBack } from './put-back.ts';
import { TextEntry } from './text-entry.ts';

/** The controls of numbers that are not typed, by their kind. A page that has such a number brings them. */
export const controls = new Map<NumberDeclaration['kind'], new (field: NumberField, shown: Shown) => Entry>();

/**
 * `<lesson-number>`: a number in the prose that the reader can change. It keeps the text that the build wrote, which gives it its
 * size, and lays a control over it once the chapter tells it what to show.
 */
export class NumberField extends HTMLElement {
  #entry: Entry | undefined;

  /** Shows a value. Text that the reader has typed and not yet confirmed is left alone. */
  show(shown: Shown): void {
    this.#entry ??= new (controls.get(shown.declaration.kind) ?? TextEntry)(this, shown);
    this.#entry.show(shown);
    this.toggleAttribute('data-changed', shown.was !== undefined);
    showPutBack(this, shown);
  }

  /** Asks the chapter for a value of this number, or without one for the lesson's own. */
  ask(value?: NumberValue, gesture = ''): void {
    ask(this, { name: nameOf(this), value, step: this.closest('section.step')?.id, gesture });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lesson-number': NumberField;
  }
}
