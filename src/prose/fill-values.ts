import { setAttributes } from '../dom/set-attributes.ts';
import { write } from '../dom/write.ts';
import { quantityOfNumber } from '../quantities/quantity-of-number.ts';
import type { Results } from '../quantities/result.ts';
import { exactText, numberText } from '../story/number-text.ts';
import type { Numbers } from '../story/number.ts';

/** The text and the exact value of a number or a named result at these numbers. Throws on a name that is neither. */
function said(
  name: string,
  numbers: Numbers,
  results: Results,
): { text: string; value: string; quantity?: string | undefined } {
  const number = numbers.get(name);
  if (number !== undefined) {
    return { text: numberText(number), value: exactText(number), quantity: quantityOfNumber(name) };
  }
  const result = results.get(name)?.(numbers);
  if (!result) throw new Error(`There is no number and no result named “${name}”.`);
  const { text, value, quantity } = result;
  return { text, value: value === undefined ? text : exactText(value), quantity };
}

/**
 * Writes every value below `root`: the text of each `data[data-of]` rounded for people, its `value` exact, and its quantity.
 * Changes nothing where nothing differs. Throws on a name that is neither a number nor a result.
 */
export function fillValues(root: Element, numbers: Numbers, results: Results): void {
  for (const data of root.querySelectorAll('data[data-of]')) {
    const { text, value, quantity } = said(data.getAttribute('data-of') ?? '', numbers, results);
    write(data, text);
    setAttributes(data, { value, 'data-quantity': quantity ?? null });
  }
}
