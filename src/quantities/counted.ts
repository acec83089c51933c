import { numberText } from '../story/number-text.ts';

/** So many of a thing: `1 pass`, `18 passes`. `count` is whole, 0 or more. */
export function counted(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

/** So many that do something: `none goes`, `1 goes`, `18 go`. `count` is whole, 0 or more. */
export function some(count: number, one: string, many: string): string {
  return count === 0 ? `none ${one}` : counted(count, one, many);
}

/** So many times: `once`, `twice`, `3 times`. `count` is whole, 1 or more. */
export function times(count: number): string {
  if (count <= 2) return count === 1 ? 'once' : 'twice';
  return `${numberText(count)} times`;
}
