import { type Entry, layOver, type Shown } from './entry.ts';
import type { NumberField } from './number-field.ts';

/** The control of a number that is one of a few named choices: the browser's own list of them. */
export class ChoiceEntry implements Entry {
  readonly #select = document.createElement('select');

  constructor(field: NumberField, shown: Shown) {
    this.#select.append(...shown.declaration.options.map((option) => new Option(option)));
    this.#select.addEventListener('change', () => field.ask(this.#select.value));
    layOver(field, this.#select, shown);
  }

  show({ value }: Shown): void {
    // Chosen again, even the same, the browser looks through all the page's controls for what it could fill in.
    if (this.#select.value !== value) this.#select.value = String(value);
  }
}
