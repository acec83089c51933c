/** Several things as people list them: `a`, `a and b`, `a, b and c`; '' where there is none. */
export function joined(things: readonly string[]): string {
  const last = things.at(-1) ?? '';
  return things.length > 1 ? `${things.slice(0, -1).join(', ')} and ${last}` : last;
}
