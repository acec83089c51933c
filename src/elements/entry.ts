import type { NumberDeclaration, NumberValue } from '../story/number.ts';
import type { NumberField } from './number-field.ts';

/** What a field shows: a number's value where the field stands, and what was there before the reader's edit, if there is one. */
export interface Shown {
  readonly declaration: NumberDeclaration;
  readonly value: NumberValue;
  readonly was: string | undefined;
}

/** The control inside a field. */
export interface Entry {
  show(shown: Shown): void;
}

/** Gives a control its place over the field's text, which is from then on only its size. */
export function layOver(field: NumberField, control: HTMLElement, { declaration }: Shown): void {
  field.querySelector('data')?.setAttribute('aria-hidden', 'true');
  control.className = 'entry';
  control.ariaLabel = declaration.means;
  field.append(control);
}
