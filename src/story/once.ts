/** The same function, worked out once for each thing that it is given: a set of numbers, a story. Neither ever changes. */
export function once<K extends object, T>(of: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (thing) => {
    const found = known.get(thing) ?? { value: of(thing) };
    known.set(thing, found);
    return found.value;
  };
}
