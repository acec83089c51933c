import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureNames, figureOf } from '../../src/figures/registry.ts';

const content = new URL('../../content/', import.meta.url);
const textIn = (folder: string, ending: string): string =>
  readdirSync(new URL(folder, content))
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(new URL(folder + file, content), 'utf8'))
    .join('\n');

/** Every result that a sentence, a formula or a line of a listing shows. */
function shown(): ReadonlySet<string> {
  const chapters = textIn('./', '.mdx');
  const inSentences = [...chapters.matchAll(/<Value of="([^"]+)"/g)].map(([, name = '']) => name);
  const inFormulas = [...chapters.matchAll(/<Formula says="([^"]+)"/g)].flatMap(([, says = '']) =>
    says.split(' '),
  );
  const inListings = [...textIn('listings/', '.js').matchAll(/\/\/ ([a-z-]+)$/gm)].map(
    ([, name = '']) => name,
  );
  return new Set([...inSentences, ...inFormulas, ...inListings]);
}

test('a figure works out no result that the lesson does not show', () => {
  const names = figureNames.flatMap((name) => [...figureOf(name).results.keys()]);
  const known = shown();
  expect(known.size).toBeGreaterThan(40);
  expect([...new Set(names)].filter((name) => !known.has(name))).toEqual([]);
});
