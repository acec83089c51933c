/** What stands before the thing at a place, from 0, where so many are listed: nothing, a comma or “and”. */
export function separator(place: number, count: number): string {
  if (place === 0) return '';
  return place === count - 1 ? ' and ' : ', ';
}

/** Several things as people list them: `a`, `a and b`, `a, b and c`; '' where there is none. */
export const joined = (things: readonly string[]): string =>
  things.map((thing, place) => separator(place, things.length) + thing).join('');
