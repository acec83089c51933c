import type { Example } from './example.ts';
import { rules } from './rule.ts';

/*
 * What the core refuses, and the sentence it does so with. `what` is the field's word for the value, put in the sentence
 * after "The". All of these return nothing, and throw a TypeError for a value of the wrong kind and a RangeError for one
 * of the right kind that makes no sense.
 */

/** The value must be a number, and neither infinite nor NaN. */
export function checkFinite(what: string, value: number): void {
  checkNumber(what, value);
  if (!Number.isFinite(value)) throw new RangeError(`The ${what} must be a finite number; it is ${value}.`);
}

/** The value must be a number, though it may be infinite or NaN, as the weight of a neuron that has blown up is. */
export function checkNumber(what: string, value: number): void {
  if (typeof value !== 'number') throw new TypeError(`The ${what} must be a number; it is ${said(value)}.`);
}

/** The value must be finite and 0 or more. */
export function checkNotNegative(what: string, value: number): void {
  checkFinite(what, value);
  if (value < 0) throw new RangeError(`The ${what} must be 0 or more; it is ${value}.`);
}

/** The value must count something: 0, 1, 2, …, and `least` of it at least. */
export function checkCount(what: string, value: number, least = 0): void {
  checkNumber(what, value);
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`The ${what} must be a whole number, ${least} or more; it is ${value}.`);
  }
}

/** The value must count passes, or be Infinity for all of them. */
export function checkPasses(what: string, value: number): void {
  if (value !== Infinity) checkCount(what, value);
}

/** The rule must be one that there is. */
export function checkRule(rule: string): void {
  if (!(rules as readonly string[]).includes(rule)) {
    throw new RangeError(`The rule must be ${rules.join(' or ')}; it is ${said(rule)}.`);
  }
}

/** There must be an example at least, and each must have a finite input and a finite goal. */
export function checkExamples(examples: readonly Example[]): void {
  if (!Array.isArray(examples)) throw new TypeError(`The examples must be a list; it is ${said(examples)}.`);
  if (examples.length === 0) throw new RangeError('The examples must be one at least; the list is empty.');
  examples.forEach(checkExample);
}

/** The input and the goal must be finite. `index` is the example's place, from 0, where it is one of several. */
export function checkExample({ input, goal }: Example, index?: number): void {
  // Examples are checked far more often than they are wrong, and to name one takes longer than to look at it.
  if (Number.isFinite(input) && Number.isFinite(goal)) return;
  const which = index === undefined ? 'the example' : `example ${index + 1}`;
  checkFinite(`input of ${which}`, input);
  checkFinite(`goal of ${which}`, goal);
}

function said(value: unknown): string {
  return typeof value === 'string' ? `the text "${value}"` : String(value);
}
