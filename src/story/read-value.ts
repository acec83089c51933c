import { fit, nearest } from './fit.ts';
import type { Limits } from './fit.ts';
import type { NumberValue } from './number.ts';
import { numberText } from './number-text.ts';
import { readDecimal } from './read-decimal.ts';
import { shorten } from './shorten.ts';

/** What a text gives: the nearest allowed value, if any, and why it is not just what was written; '' if it is. */
export interface Reading {
  readonly value: NumberValue | undefined;
  /** The rest of a sentence that begins with the text: `is not a number`. */
  readonly why: string;
}

/** The value that a text gives for a number with these limits. Never throws, whatever the text. */
export function readValue(limits: Limits, text: string): Reading {
  const given = text.trim();
  if (!given) return { value: undefined, why: 'is empty' };
  if (limits.kind === 'choice') {
    const value = fit(limits, given);
    return { value, why: value === undefined ? `is not one of ${limits.options.join(', ')}` : '' };
  }
  const entries = limits.kind === 'list' ? entriesOf(given) : [given];
  const numbers = entries.map(readDecimal);
  const value = fit(limits, limits.kind === 'list' ? numbers : (numbers[0] ?? NaN));
  return { value, why: whyOf(limits, entries, numbers) };
}

/**
 * What separates the entries of a list as a reader types it: semicolons, and spaces or a spreadsheet's tabs, leave the comma free to be
 * a decimal comma; without them it separates.
 */
export function separatorOf(text: string): string | RegExp {
  if (text.includes(';')) return ';';
  return /^[^, \t]+(,[^, \t]+)?([ \t]+[^, \t]+(,[^, \t]+)?)+$/.test(text) ? /[ \t]+/ : ',';
}

/**
 * A list may stand in the brackets that it has in a program, and end in a separator. A space within a number separates nothing, nor does
 * the comma of `-0,5`: nobody means a minus zero.
 */
function entriesOf(given: string): string[] {
  const text = given
    .replace(/^\[|\]$/g, '')
    .trim()
    .replace(/[,;]$/, '')
    .replace(/^([-+−–]) | ?(×) ?/g, '$1$2')
    .replace(/([-−–]0),(?=\d)/g, '$1.');
  return text.split(separatorOf(text));
}

function whyOf(limits: Limits, entries: readonly string[], numbers: readonly number[]): string {
  const wrong = (value: number, place: number) =>
    nearest(limits, value) !== value || isLost(value, entries[place]);
  const index = numbers.slice(0, limits.atMost).findIndex(wrong);
  if (index < 0) return entries.length > limits.atMost ? `has more than ${limits.atMost} entries` : '';
  const entry = entries[index]?.trim();
  if (!entry) return 'leaves a place empty';
  const what = limits.whole ? 'a whole number' : 'a number';
  const why = Number.isNaN(numbers[index])
    ? `is not ${what}`
    : isLost(numbers[index], entry)
      ? 'is too near 0 to be told from it'
      : `is not ${limits.whole ? what + ' ' : ''}between ${numberText(limits.min)} and ${numberText(limits.max)}`;
  return entries.length > 1 ? `holds “${shorten(entry)}”, which ${why}` : why;
}

/** Whether a number came out as 0 that was written with other digits, as `1e-400` is. */
const isLost = (value?: number, entry = ''): boolean => value === 0 && /^[^e/×]*[1-9]/i.test(entry);
