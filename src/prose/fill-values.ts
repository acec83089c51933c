import { type Attributes, setAttributes } from '../dom/set-attributes.ts';
import { write } from '../dom/write.ts';
import type { Results } from '../quantities/result.ts';
import { exactText, numberText } from '../story/number-text.ts';
import type { Numbers } from '../story/number.ts';

/** The text of a number or a named result at these numbers, and the attributes that change with it. Throws on a name that is neither. */
function said(
  name: string,
  numbers: Numbers,
  results: Results,
): { readonly text: string; readonly attributes: Attributes } {
  const number = numbers.get(name);
  if (number !== undefined) return { text: numberText(number), attributes: { value: exactText(number) } };
  const result = results.get(name)?.(numbers);
  if (!result) throw new Error(`There is no number and no result named “${name}”.`);
  const { text, value = text, quantity = null } = result;
  return { text, attributes: { value: exactText(value), 'data-quantity': quantity } };
}

/**
 * Writes every value below `root`: the text of each `data[data-of]` rounded for people, its `value` exact, and for a result its quantity;
 * a number has had that from the first. Changes nothing where nothing differs. Throws on a name that is neither a number nor a result.
 */
export function fillValues(root: Element, numbers: Numbers, results: Results): void {
  for (const data of root.querySelectorAll('data[data-of]')) {
    const { text, attributes } = said(data.getAttribute('data-of') ?? '', numbers, results);
    write(data, text);
    setAttributes(data, attributes);
  }
}
