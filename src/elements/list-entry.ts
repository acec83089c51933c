import type { NumberValue } from '../story/number.ts';
import { numberText } from '../story/number-text.ts';
import { readDecimal } from '../story/read-decimal.ts';
import { separatorOf } from '../story/read-value.ts';

/** The place, from 0, of the entry that the caret is in, in a list as a reader types it: `4, 5, 6`, `4;5`, `4 5`, `0,5 1,5`. */
export function entryAt(text: string, caret: number): number {
  return text.slice(0, caret).trimStart().split(separatorOf(text.trim())).length - 1;
}

/** Where an entry stands in a list as the page writes it, `4, 5, 6`: its start and its end. */
export function rangeOf(text: string, entry: number): readonly [start: number, end: number] {
  const entries = text.split(', ');
  const start = entries.slice(0, entry).join(', ').length + (entry ? 2 : 0);
  return [start, start + (entries[entry] ?? '').length];
}

/**
 * What was read of a text that showed another list before: an entry that is written as one of those was not typed anew, and keeps the
 * digits that are not shown.
 */
export function withUnseenDigits(read: NumberValue, shown: NumberValue): NumberValue {
  if (typeof read !== 'object' || typeof shown !== 'object') return read;
  // First in its own place, for several may be written alike.
  return read.map(
    (entry, place) =>
      [...shown.slice(place), ...shown].find((each) => readDecimal(numberText(each)) === entry) ?? entry,
  );
}
