import { z } from 'astro/zod';
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

const isNumber = (part: string): boolean => /^[\d.]+$/.test(part);

const partsOf = (formula: string): readonly string[] => formula.trim().split(/\s+/);

/** A formula as authors write it: names, plain numbers and the operators that there are, parted by spaces. */
export const formula = z
  .string()
  .refine(
    (says) =>
      partsOf(says).every((part) => operators.has(part) || isNumber(part) || /^[a-z][a-z\d-]*$/.test(part)),
    `A formula holds names, numbers and ${[...operators.keys()].join(' ')}, with spaces between them`,
  );

/** The number that a quantity's word stands for in a formula, where the chapter declares it. */
const numberOfWord: Readonly<Record<string, string>> = { input: 'x', weight: 'w' };

/**
 * Reads a formula such as `prediction = input * weight`: words and operators parted by spaces. A name ends in its quantity's
 * word, as `next-weight` does, and is printed with that quantity's symbol, primed when it is the next one. `declared` are the chapter's
 * numbers, by their names.
 */
export function tokensOf(says: string, declared: Readonly<Record<string, unknown>>): readonly Token[] {
  return partsOf(says).map((part) => {
    const operator = operators.get(part);
    if (operator) return { operator };
    if (isNumber(part)) return { operator: part };
    const last = part.split('-').at(-1) ?? '';
    const quantity = isQuantity(last) ? last : undefined;
    const symbol = quantity ? quantities[quantity].symbol + (part.startsWith('next-') ? '′' : '') : part;
    const number = numberOfWord[part] ?? part;
    return { name: Object.hasOwn(declared, number) ? number : part, quantity, symbol };
  });
}
