import { nearest } from './fit.ts';
import type { NumberDeclaration } from './number.ts';

/**
 * The value after so many steps of its declaration up (or down, if negative), within its range and without floating
 * dust: 0.1 + 0.2 is 0.3. Of a list, give one entry.
 */
export function nudge(declaration: NumberDeclaration, value: number, steps: number): number {
  const sum = value + steps * declaration.step;
  return nearest(declaration, Number(sum.toFixed(Math.max(placesOf(value), placesOf(declaration.step)))));
}

/** How many decimal places a number is written with, at most the 100 that `toFixed` takes. */
function placesOf(value: number): number {
  const [digits = '', power = '0'] = String(value).split('e');
  const places = (digits.split('.')[1] ?? '').length - Number(power);
  return Math.max(0, Math.min(places, 100));
}
