import { nearest } from './fit.ts';
import type { NumberDeclaration, NumberValue } from './number.ts';

/**
 * The value after so many steps of its declaration up (or down, if negative), within its range and without floating
 * dust: 0.1 + 0.2 is 0.3. For a list, give one entry. A choice moves along its options; a whole list stays as it is.
 */
export function nudge(declaration: NumberDeclaration, value: NumberValue, steps: number): NumberValue {
  if (typeof value === 'string') {
    const { options } = declaration;
    const place = Math.max(0, Math.min(options.indexOf(value) + steps, options.length - 1));
    return options[place] ?? value;
  }
  if (typeof value === 'object') return value;
  const sum = value + steps * declaration.step;
  return nearest(declaration, Number(sum.toFixed(Math.max(placesOf(value), placesOf(declaration.step)))));
}

/** How many decimal places a number is written with, at most the 100 that `toFixed` takes. */
function placesOf(value: number): number {
  const [digits = '', power = '0'] = String(value).split('e');
  const places = (digits.split('.')[1] ?? '').length - Number(power);
  return Math.max(0, Math.min(places, 100));
}
