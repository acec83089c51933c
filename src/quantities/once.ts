import type { Numbers } from '../story/number.ts';

/** The same function, worked out once for each set of numbers: several results of a sentence often share a run. */
export function once<T>(of: (numbers: Numbers) => T): (numbers: Numbers) => T {
  const known = new WeakMap<Numbers, { readonly value: T }>();
  return (numbers) => {
    const found = known.get(numbers) ?? { value: of(numbers) };
    known.set(numbers, found);
    return found.value;
  };
}
