/** The names and values of a query. Malformed escapes are left as they stand, and a plus is a plus: `1e+21`. */
export function parametersOf(query: string): URLSearchParams {
  return new URLSearchParams(query.replaceAll('+', '%2B'));
}
