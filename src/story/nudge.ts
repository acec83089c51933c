import { nearest } from './fit.ts';
import type { NumberDeclaration } from './number.ts';

/**
 * The value after so many steps of its declaration up (or down, if negative), within its range and without floating
 * dust: 0.1 + 0.2 is 0.3. It keeps twelve decimal places: in numbers below a thousand dust does not reach that far up. Of a list,
 * give one entry.
 */
export function nudge(declaration: NumberDeclaration, value: number, steps: number): number {
  return nearest(declaration, Number((value + steps * declaration.step).toFixed(12)));
}
