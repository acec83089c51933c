import { nameOf } from '../dom/name-of.ts';
import { type Attributes, setAttributes } from '../dom/set-attributes.ts';
import { write } from '../dom/write.ts';
import type { Result, Results } from '../quantities/result.ts';
import { exactText, numberText } from '../story/number-text.ts';
import type { Numbers, NumberValue } from '../story/number.ts';
import { writePieces } from './write-pieces.ts';

/** What is written of a number or a named result at these numbers: its text, its exact value, and what else changes with it. */
function said(
  name: string,
  numbers: Numbers,
  results: Results,
): Pick<Result, 'text' | 'pieces'> & { readonly value: NumberValue; readonly attributes: Attributes } {
  const number = numbers.get(name);
  if (number !== undefined) return { text: numberText(number), value: number, attributes: {} };
  const { text, pieces, value = text, quantity = null } = results.get(name)?.(numbers) ?? { text: '' };
  return { text, ...(pieces && { pieces }), value, attributes: { 'data-quantity': quantity } };
}

/** A value as programs have it, exact and with their minus sign. */
const literalText = (value: NumberValue): string => exactText(value).replaceAll(',', ', ');

/**
 * Writes every value below `root`: the text of each `data[data-of]` rounded for people, or in `code` as programs have it; its `value` exact;
 * and for a result its quantity, which a number has had from the first. Changes nothing where nothing differs. The build has checked the
 * names (`checkValues`): one that is neither a number nor a result stays empty.
 */
export function fillValues(root: Element, numbers: Numbers, results: Results): void {
  for (const data of root.querySelectorAll('data[data-of]')) {
    const { text, pieces, value, attributes } = said(nameOf(data), numbers, results);
    if (pieces) writePieces(data, pieces);
    else write(data, data.parentElement?.localName === 'code' ? literalText(value) : text);
    setAttributes(data, { value: exactText(value), ...attributes });
  }
}
