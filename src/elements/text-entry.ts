import { setAttributes } from '../dom/set-attributes.ts';
import { exactText, numberText, same } from '../story/number-text.ts';
import { readNumber } from '../story/read-number.ts';
import { nudge } from '../story/nudge.ts';
import { spokenText } from '../story/spoken-text.ts';
import type { NumberValue } from '../story/number.ts';
import { afterPress } from './after-press.ts';
import { newName } from './new-name.ts';
import { type Entry, layOver, type Shown } from './entry.ts';
import { stepsOf } from './key-steps.ts';
import { entryAt, rangeOf, withUnseenDigits } from './list-entry.ts';
import { hangNudgeButtons } from './nudge-buttons.ts';
import type { NumberField } from './number-field.ts';
import { scrub } from './scrub.ts';
import { keepSayingWhy, sayWhy } from './why.ts';

/** The control of a number or a list: a text field that is a spinbutton. */
export class TextEntry implements Entry {
  readonly #field: NumberField;
  readonly #input = document.createElement('input');
  #shown: Shown;
  /** What it showed when it got the focus, or was confirmed last. */
  #before: Shown;
  #gesture = '';
  #isTouched = false;
  #takeButtons: (() => void) | undefined;

  constructor(field: NumberField, shown: Shown) {
    this.#field = field;
    this.#shown = this.#before = shown;
    const { declaration } = shown;
    const input = this.#input;
    input.role = 'spinbutton';
    input.autocomplete = 'off';
    input.spellcheck = false;
    input.enterKeyHint = 'done';
    // The keypads for decimals have no minus and no comma on some phones.
    input.inputMode = declaration.kind === 'number' && declaration.min >= 0 ? 'decimal' : 'text';
    input.ariaValueMin = exactText(declaration.min);
    input.ariaValueMax = exactText(declaration.max);
    layOver(field, input, shown);
    const types = ['focus', 'blur', 'input', 'keydown', 'pointerdown', 'click'];
    for (const type of types) input.addEventListener(type, this);
  }

  show(shown: Shown): void {
    this.#shown = shown;
    if (!this.#isTyped()) this.#write();
    this.#say(0);
  }

  /** Tells those who listen to the page the value, and of a list the entry at a place. */
  #say(place: number): void {
    const now = String([this.#shown.value].flat()[place]);
    setAttributes(this.#input, { 'aria-valuenow': now, 'aria-valuetext': spokenText(this.#text()) });
  }

  handleEvent(event: Event): void {
    const { type } = event;
    if (event instanceof KeyboardEvent) this.#press(event);
    else if (type === 'pointerdown') this.#point(event as PointerEvent);
    else if (type === 'input') this.#type();
    else if (type === 'focus') this.#enter();
    else if (type === 'blur') afterPress(() => this.#hasFocus() || this.#leave());
    else if (type === 'click' && this.#isTouched) this.#select(this.#placeBelow(event as PointerEvent));
  }

  #text(): string {
    return numberText(this.#shown.value);
  }

  #hasFocus(): boolean {
    return document.activeElement === this.#input;
  }

  #isTyped(): boolean {
    return this.#field.hasAttribute('data-typed');
  }

  /** The place of the list's entry at the caret; 0 for a number. */
  #place(caret = this.#input.selectionStart ?? 0): number {
    return typeof this.#shown.value === 'object' ? entryAt(this.#input.value, caret) : 0;
  }

  #placeBelow({ clientX }: PointerEvent): number {
    const { left, width } = this.#input.getBoundingClientRect();
    return this.#place(Math.round(((clientX - left) / width) * this.#input.value.length));
  }

  #write(): void {
    const text = this.#text();
    this.#field.removeAttribute('data-typed');
    if (this.#input.value !== text) this.#input.value = text;
    // A page that comes back from the browser's memory has its fields without autocomplete set to this.
    if (this.#input.defaultValue !== text) this.#input.defaultValue = text;
  }

  #type(): void {
    const { value } = this.#input;
    setAttributes(this.#field, { 'data-typed': value === this.#text() ? null : value });
    sayWhy(this.#input, '');
  }

  #enter(): void {
    this.#before = this.#shown;
    sayWhy(this.#input, '');
    if (!this.#isTouched && !matchMedia('(pointer: coarse)').matches) return;
    const { means } = this.#shown.declaration;
    this.#takeButtons?.();
    this.#takeButtons = hangNudgeButtons(this.#field, means, (steps) => this.#nudge(steps, newName()));
  }

  #leave(): void {
    this.#takeButtons?.();
    if (!this.#commit()) keepSayingWhy(this.#input);
    this.#write();
  }

  /** Takes what was typed, if anything was; false, and says why, where it cannot be used. */
  #commit(gesture?: string): boolean {
    if (!this.#isTyped()) return true;
    const reading = readNumber(this.#shown.declaration, this.#input.value);
    sayWhy(this.#input, 'why' in reading ? reading.why : '');
    if ('why' in reading) return false;
    this.#field.ask(withUnseenDigits(reading.value, this.#shown.value), gesture);
    this.#write();
    return true;
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const steps = stepsOf(event);
    if (steps !== undefined) {
      if (!event.repeat) this.#gesture = newName();
      this.#nudge(steps, this.#gesture);
    } else if (event.key === 'Enter') {
      if (this.#commit()) {
        this.#before = this.#shown;
        this.#select();
      }
    } else if (event.key === 'Escape') this.#goBack();
    else return;
    event.preventDefault();
  }

  /** Takes back what was typed and is not yet the value; without any, goes back to what it was; where it is that, to the step. */
  #goBack(): void {
    const { value, was } = this.#before;
    sayWhy(this.#input, '');
    if (this.#isTyped()) this.#write();
    else if (same(value, this.#shown.value)) {
      this.#field.closest<HTMLElement>('.step')?.focus({ preventScroll: true });
      return;
    } else this.#field.ask(was === undefined ? undefined : value);
    this.#select();
  }

  #nudge(steps: number, gesture: string): void {
    const typed = this.#place();
    if (!this.#commit(gesture)) return;
    const { value } = this.#shown;
    const place = Math.min(typed, [value].flat().length - 1);
    this.#field.ask(this.#nudged(value, place, steps), gesture);
    if (typeof value === 'object') this.#select(place);
    // To select at once would have the page laid out now, and once more when the figure has followed. By then it may be typed over.
    else requestAnimationFrame(() => this.#hasFocus() && !this.#isTyped() && this.#select());
  }

  #nudged(value: NumberValue, place: number, steps: number): NumberValue {
    const { declaration } = this.#shown;
    if (typeof value !== 'object') return nudge(declaration, Number(value), steps);
    return value.map((entry, at) => (at === place ? nudge(declaration, entry, steps) : entry));
  }

  /** Selects all of it, or of a list the entry at a place. */
  #select(place?: number): void {
    this.#isTouched = false;
    if (place === undefined || typeof this.#shown.value !== 'object') this.#input.select();
    else {
      this.#input.setSelectionRange(...rangeOf(this.#input.value, place));
      this.#say(place);
    }
  }

  #point(event: PointerEvent): void {
    if (this.#hasFocus() || event.button !== 0) return;
    this.#isTouched = event.pointerType !== 'mouse';
    if (this.#isTouched) return;
    const { value } = this.#shown;
    const place = this.#placeBelow(event);
    scrub(event, this.#input, {
      scrub: (steps, gesture) => this.#field.ask(this.#nudged(value, place, steps), gesture),
      hold: (held) => this.#field.toggleAttribute('data-held', held),
      click: () => {
        this.#input.focus();
        this.#select();
      },
    });
  }
}
