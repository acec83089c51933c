import { loweredText, raised } from './raised.ts';

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

const power = new RegExp(`\\s*×\\s*10(${raised})`);

// Longer text is no number that a person writes, and would make the patterns here slow.
const longest = 400;

/**
 * The number that a person or an address wrote, NaN if it is none. Reads a decimal comma, a true minus sign, digits
 * grouped by spaces, `1e3`, `.5`, `5.`, `1/2` and `1.2 × 10²¹`; infinite where it is beyond the largest double.
 */
export function readDecimal(text: string): number {
  if (text.length > longest) return NaN;
  const parts = text
    .replace(/[−–]/g, '-')
    .replace(power, (_, of: string) => 'e' + loweredText(of))
    .split('/')
    .map(readPart);
  const [over = NaN, under = 1] = parts;
  return parts.length > 2 || under === 0 ? NaN : over / under;
}

function readPart(text: string): number {
  const plain = text
    .trim()
    .replace(',', '.')
    .replace(/^([+-])\s+/, '$1')
    .replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1');
  return decimal.test(plain) ? Number(plain) : NaN;
}
