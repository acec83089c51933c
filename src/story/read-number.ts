import type { NumberDeclaration, NumberValue } from './number.ts';
import { readValue } from './read-value.ts';
import { shorten } from './shorten.ts';

/** The value that a reader typed, or, where it cannot be used as it is, a whole sentence that says why. */
export function readNumber(
  declaration: NumberDeclaration,
  text: string,
): { readonly value: NumberValue } | { readonly why: string } {
  const { value, why } = readValue(declaration, text);
  if (value !== undefined && !why) return { value };
  const given = text.trim() ? `“${shorten(text.trim())}” ${why}` : 'Nothing is written here';
  return { why: `${given}, so nothing changes.` };
}
