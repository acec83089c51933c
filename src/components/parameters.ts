import { exactText } from '../story/number-text.ts';
import type { NumberValue } from '../story/number.ts';

/** Numbers by name in the notation of addresses: `w=2&train=4%2C5`. */
export function parametersFor(set: Readonly<Record<string, NumberValue>>): string {
  const pairs = Object.entries(set).map(([name, value]) => `${name}=${encodeURIComponent(exactText(value))}`);
  return pairs.join('&');
}
