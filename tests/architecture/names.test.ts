import { expect, test } from 'vitest';
import { filesIn, textOf } from './files.ts';

const longest = 200;
const kinds = ['src', 'tests', 'scripts'] as const;

test.each(kinds)('%s has no folder or file that is named for nothing in particular', (kind) => {
  const vague = /(^|\/)(utils?|helpers?|common)(\/|\.[^/]*$)/;
  expect(filesIn(kind).filter((path) => vague.test(path))).toEqual([]);
});

test.each(kinds)('%s has no file whose name is not in small letters with hyphens', (kind) => {
  const plain = /^([a-z0-9-]+|\[[a-z.]+\])(\.[a-z0-9]+)+$/;
  const component = /^[A-Z][A-Za-z]*\.astro$/;
  const odd = filesIn(kind).filter((path) => {
    const name = path.split('/').at(-1) ?? '';
    return !plain.test(name) && !component.test(name);
  });
  expect(odd).toEqual([]);
});

test.each(kinds)(`%s has no file of more than ${longest} lines`, (kind) => {
  const written = filesIn(kind).filter((path) => /\.(ts|js|mjs|astro|css)$/.test(path));
  const long = written.filter((path) => textOf(path).trimEnd().split('\n').length > longest);
  expect(long).toEqual([]);
});
