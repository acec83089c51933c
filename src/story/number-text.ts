import type { NumberValue } from './number.ts';
import { raisedText } from './raised.ts';

/**
 * A value as people read it: at most 6 significant digits unless all of it, but for its sign, takes fewer than 10 characters; 9 where
 * with 6 it would seem a rounder number than it is, and all those before the point; a true minus sign, thousands grouped from 5
 * digits on, very large and very small ones as `1.2 × 10²¹`. Not-a-number and infinity are said in words.
 */
export function numberText(value: NumberValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object') return value.map(numberText).join(', ');
  if (Number.isNaN(value)) return 'no longer a number';
  if (!Number.isFinite(value)) return 'beyond all numbers';
  // Without what the arithmetic of doubles leaves at the end: 0.1 + 0.2 is 0.3.
  const to = (digits: number) => Number(value.toPrecision(digits));
  const text = (digits: number) => String(Math.abs(to(digits)));
  const short = text(6);
  const rounded = to(
    text(12).length < 10 ? 12 : /^[^e]{1,5}$/.test(short) ? 9 : /^\d{7,9}$/.test(short) ? short.length : 6,
  );
  const size = Math.abs(rounded);
  const written = size >= 1e9 || (size && size < 1e-6) ? scientific(rounded) : grouped(String(rounded));
  return written.replace('-', '−');
}

/** JavaScript's shortest text that gives the value back, for `value` attributes and addresses; lists as `4,5,6`. */
export function exactText(value: NumberValue): string {
  return String(value);
}

/** Whether two values of one number, or none, are the same. */
export function same(one: NumberValue | undefined, other: NumberValue | undefined): boolean {
  return String(one) === String(other);
}

function grouped(text: string): string {
  const [whole = '', ...fraction] = text.split('.');
  return [/\d{5}/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole, ...fraction].join('.');
}

function scientific(value: number): string {
  const [digits = '', power = ''] = value.toExponential().split('e');
  return `${digits}\u00a0×\u00a010${raisedText(power)}`;
}
