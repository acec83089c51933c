import { beforeAll, describe, expect, test } from 'vitest';
import { bytesOfPages } from '../../scripts/bench/page-bytes.mjs';
import { builtSite } from './built-site.ts';

type Pages = ReturnType<typeof bytesOfPages>;
let pages: Pages = [];

beforeAll(async () => {
  pages = bytesOfPages(await builtSite('bytes'));
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
