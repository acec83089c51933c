import type { NumberValue } from '../story/number.ts';
import { parameterOf } from '../story/parameters.ts';

/** Numbers by name in the notation of addresses: `w=2&train=4,5`. */
export function parametersFor(set: Readonly<Record<string, NumberValue>>): string {
  return Object.entries(set)
    .map(([name, value]) => parameterOf(name, value))
    .join('&');
}
