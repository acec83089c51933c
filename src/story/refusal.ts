import { numberText } from './number-text.ts';
import type { NumberValue } from './number.ts';

/** Something in an address that was not used as it was written. */
export interface Refusal {
  /** As it was written, cut if it is long. */
  readonly key: string;
  /** As it was written, cut if it is long. */
  readonly given: string;
  /** The rest of a sentence that begins with what was given: `is not a number`. */
  readonly why: string;
  /** What is used in its place, if anything. */
  readonly used?: NumberValue;
}

/** One sentence for people: what the address asked for, why that was not used, and what was done instead. */
export function sentenceOf({ key, given, why, used }: Refusal): string {
  const instead = used === undefined ? 'it was left out' : `the page uses ${numberText(used)}`;
  return `The address asked for “${key}=${given}”, but that ${why}, so ${instead}.`;
}
