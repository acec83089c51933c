import type { Numbers } from '../story/number.ts';

/** The plain number of that public name, for example `w`. Throws where the chapter declares none, or a list or a choice. */
export function numberOf(numbers: Numbers, name: string): number {
  const value = numbers.get(name);
  if (typeof value === 'number') return value;
  throw new Error(`The chapter’s “${name}” has to be a number.`);
}
