import type { Numbers } from '../../story/number.ts';

/** The list of that name at a moment; `otherwise` where the chapter has none of that name, or an empty one. */
export function listIn(numbers: Numbers, name: string, otherwise: readonly number[]): readonly number[] {
  const value = numbers.get(name);
  return typeof value === 'object' && value.length > 0 ? value : otherwise;
}
