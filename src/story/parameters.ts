import { exactText } from './number-text.ts';
import type { NumberValue } from './number.ts';

/** A number by its name in the notation of addresses: `w=2`, `train=4,5`. */
export const parameterOf = (name: string, value: NumberValue): string =>
  `${name}=${encodeURIComponent(exactText(value)).replaceAll('%2C', ',')}`;

/**
 * The names and values of a query. Malformed escapes are left as they stand, and a plus is a plus: `1e+21`. What a letter has put after a
 * link, such as a full stop, is no part of it, nor what a page's source has put into it: `w=2&amp;input=3`.
 */
export function parametersOf(query: string): URLSearchParams {
  return new URLSearchParams(
    query
      .replaceAll('+', '%2B')
      .replaceAll('&amp;', '&')
      .replace(/[.,;:!)]{1,3}$/, ''),
  );
}
