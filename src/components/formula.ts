import { isQuantity, quantities, type Quantity } from '../quantities/quantity.ts';

/** A piece of a formula: an operator as it is printed, a plain number, or a name with the quantity it belongs to. */
export type Token =
  | { readonly operator: string }
  | { readonly name: string; readonly quantity: Quantity | undefined; readonly symbol: string };

const operators: ReadonlyMap<string, string> = new Map([
  ['*', '·'],
  ['-', '−'],
  ['=', '='],
]);

/** The number that a quantity's word stands for in a formula, where the chapter declares it. */
const numberOfWord: Readonly<Record<string, string>> = { input: 'x', weight: 'w' };

/**
 * Reads a formula such as `prediction = input * weight`: words and operators parted by spaces. A name ends in its quantity's
 * word, as `next-weight` does, and is printed with that quantity's symbol, primed when it is the next one. `declared` are the chapter's
 * numbers, by their names.
 */
export function tokensOf(formula: string, declared: Readonly<Record<string, unknown>>): readonly Token[] {
  return formula
    .trim()
    .split(/\s+/)
    .map((word) => {
      const operator = operators.get(word);
      if (operator) return { operator };
      if (/^[\d.]+$/.test(word)) return { operator: word };
      const last = word.split('-').at(-1) ?? '';
      const quantity = isQuantity(last) ? last : undefined;
      const symbol = quantity ? quantities[quantity].symbol + (word.startsWith('next-') ? '′' : '') : word;
      const number = numberOfWord[word] ?? word;
      return { name: Object.hasOwn(declared, number) ? number : word, quantity, symbol };
    });
}
