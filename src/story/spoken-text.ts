import { loweredText, raised } from './raised.ts';

const powers = new RegExp(raised, 'g');

/**
 * A text as it is said: powers, primes and grouped thousands in what every screen reader has words for. Without it `10³⁰⁸` may be heard as
 * ten, three, `w′` as `w`, and a number of millions as three numbers.
 */
export function spokenText(text: string): string {
  return text
    .replace(powers, (power) => ` to the power of ${loweredText(power)}`)
    .replace(/′/g, ' prime')
    .replace(/\u202f/g, '');
}
