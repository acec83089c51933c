import type { Numbers } from '../../story/number.ts';

/** The plain number of that name at a moment; `otherwise` where the chapter has none of that name, or a list or a choice. */
export function numberIn(numbers: Numbers, name: string, otherwise: number): number {
  const value = numbers.get(name);
  return typeof value === 'number' ? value : otherwise;
}
