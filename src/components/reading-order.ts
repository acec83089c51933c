/** The names that a text sets as code, each where it is first met. */
const namesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name)),
];

/**
 * Files in the order in which a readme names them. Throws where it leaves one out, or names one that there is not.
 *
 * @param files each file's content by its name, without the ending
 */
export function readingOrder<T>(
  files: ReadonlyMap<string, T>,
  readme: string,
): readonly (readonly [string, T])[] {
  const names = namesIn(readme);
  const left = [...files.keys()].filter((name) => !names.includes(name));
  if (left.length > 0) throw new Error(`The readme does not say where to read ${left.join(', ')}.`);
  return names.map((name) => {
    const file = files.get(name);
    if (file === undefined) throw new Error(`The readme names ${name}, and there is no such file.`);
    return [name, file];
  });
}
