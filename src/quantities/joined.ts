import { numberText } from '../story/number-text.ts';

/** Several things as people list them: `a`, `a and b`, `a, b and c`; '' where there is none. */
export function joined(things: readonly string[]): string {
  const last = things.at(-1) ?? '';
  return things.length > 1 ? `${things.slice(0, -1).join(', ')} and ${last}` : last;
}

/** So many of a thing: `1 pass`, `18 passes`. `count` is whole, 0 or more. */
export function counted(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

/** So many times: `once`, `twice`, `3 times`. `count` is whole, 1 or more. */
export function times(count: number): string {
  if (count <= 2) return count === 1 ? 'once' : 'twice';
  return `${numberText(count)} times`;
}
