import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { bytesOfPages } from '../../scripts/bench/page-bytes.mjs';
import { builtSite } from './built-site.ts';

type Pages = ReturnType<typeof bytesOfPages>;
let folder = '';
let pages: Pages = [];

beforeAll(async () => {
  folder = await builtSite('bytes');
  pages = bytesOfPages(folder);
}, 240_000);

/** The pages that send more than they may, with what they send. */
function over(most: number, sent: (page: Pages[number]) => number): readonly string[] {
  return pages.filter((page) => sent(page) > most).map((page) => `${page.page} ${sent(page)}`);
}

describe('bytesOfPages(folder)', () => {
  test('finds every chapter, each with scripts and fonts', () => {
    expect(pages.length).toBeGreaterThan(6);
    expect(pages.filter(({ js, fonts }) => js.gzip < 1000 || fonts.gzip < 1000)).toEqual([]);
  });
});

describe('each chapter sends, packed with gzip,', () => {
  test('at most 24 kB of HTML, with its styles and first figures', () => {
    expect(over(24_000, ({ html }) => html.gzip)).toEqual([]);
  });

  test('at most 30 kB of JavaScript', () => {
    expect(over(30_000, ({ js }) => js.gzip)).toEqual([]);
  });

  test('at most 60 kB of fonts', () => {
    expect(over(60_000, ({ fonts }) => fonts.gzip)).toEqual([]);
  });

  test('at most 100 kB in all', () => {
    expect(over(100_000, ({ all }) => all.gzip)).toEqual([]);
  });

  test('in at most 12 files', () => {
    expect(over(12, ({ requests }) => requests)).toEqual([]);
  });
});

test('no chapter sends the sentences with which the core refuses, since a page refuses before', () => {
  const files = readdirSync(`${folder}/_astro`).filter((file) => file.endsWith('.js'));
  const refusing = /must be a (?:finite|whole) number|must be one at least/;
  expect(files).toHaveLength(pages.length);
  expect(files.filter((file) => refusing.test(readFileSync(`${folder}/_astro/${file}`, 'utf8')))).toEqual([]);
});
