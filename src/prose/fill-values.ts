import { type Attributes, setAttributes } from '../dom/set-attributes.ts';
import { write } from '../dom/write.ts';
import type { Results } from '../quantities/result.ts';
import { exactText, numberText } from '../story/number-text.ts';
import type { Numbers } from '../story/number.ts';

/** The text of a number or a named result at these numbers, and the attributes that change with it. */
function said(
  name: string,
  numbers: Numbers,
  results: Results,
): { readonly text: string; readonly attributes: Attributes } {
  const number = numbers.get(name);
  if (number !== undefined) return { text: numberText(number), attributes: { value: exactText(number) } };
  const { text, value = text, quantity = null } = results.get(name)?.(numbers) ?? { text: '' };
  return { text, attributes: { value: exactText(value), 'data-quantity': quantity } };
}

/**
 * Writes every value below `root`: the text of each `data[data-of]` rounded for people, or in code as it is written there, its `value` exact, and for a result its quantity;
 * a number has had that from the first. Changes nothing where nothing differs. The build has checked the names (`checkValues`): one that
 * is neither a number nor a result stays empty.
 */
export function fillValues(root: Element, numbers: Numbers, results: Results): void {
  for (const data of root.querySelectorAll('data[data-of]')) {
    const { text, attributes } = said(data.getAttribute('data-of') ?? '', numbers, results);
    setAttributes(data, attributes);
    const exact = data.getAttribute('value') ?? '';
    write(data, data.parentElement?.localName === 'code' ? exact.replaceAll(',', ', ') : text);
  }
}
