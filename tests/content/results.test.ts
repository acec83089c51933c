import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureNames, figureOf } from '../../src/figures/registry.ts';
import { exampleResults } from '../../src/quantities/example-results.ts';
import { passResults } from '../../src/quantities/pass-results.ts';
import { rateResults } from '../../src/quantities/rate-results.ts';

const content = new URL('../../content/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, content), 'utf8');

/** What the first group of a pattern finds, wherever in a text. */
const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Every result that a sentence, a formula or a line of the program of a chapter shows, or a step marks. */
function shownIn(chapter: string): readonly string[] {
  const inProgram = found(chapter, /^listing: (.+)$/gm).flatMap((file) =>
    found(textOf(`listings/${file}`), /\/\/ ([a-z-]+)$/gm),
  );
  const inFormulas = found(chapter, /<Formula says="([^"]+)"/g).flatMap((says) => says.split(' '));
  return [
    ...found(chapter, /<Value of="([^"]+)"/g),
    ...found(chapter, /<Step [^>]*mark="([^"]+)"/g),
    ...inFormulas,
    ...inProgram,
  ];
}

const chapters = readdirSync(content)
  .filter((file) => file.endsWith('.mdx'))
  .map(textOf);

/** Those that chapters share, and that are shown by some of them. */
const shared = [...exampleResults, ...passResults, ...rateResults].map(([name]) => name);

test.each(figureNames)('%s works out no result that its chapter does not show', (figure) => {
  const own = chapters.filter((chapter) => chapter.includes(`\nfigure: ${figure}\n`));
  const shown = own.flatMap(shownIn);
  expect(shown).not.toEqual([]);
  const names = [...figureOf(figure).results.keys()].filter((name) => !shared.includes(name));
  expect(names.filter((name) => !shown.includes(name))).toEqual([]);
});

test('a result that chapters share is shown by one of them at least', () => {
  const shown = chapters.flatMap(shownIn);
  expect(shared.filter((name) => !shown.includes(name))).toEqual([]);
});
