import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chapterNames } from '../../src/layouts/chapter-names.ts';

interface Names {
  readonly numbers: readonly string[];
  readonly steps: readonly string[];
}

const file = new URL('../content/published-names.json', import.meta.url);
const published = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Names>;

test('every chapter has its published names, without which no test in a browser knows of it', () => {
  const content = readdirSync(new URL('../../content', import.meta.url));
  const chapters = content.flatMap((entry) => /^(.*)\.mdx$/.exec(entry)?.[1] ?? []);
  expect(Object.keys(published)).toEqual(chapterNames(chapters));
});

for (const [chapter, names] of Object.entries(published)) {
  test(`every name ever published in “${chapter}” still works, and every name there is listed`, async ({
    page,
  }) => {
    await page.goto(`/${chapter && `${chapter}/`}`);
    const here = await page.evaluate(() => {
      const namesOf = (selector: string, attribute: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => [
          element.getAttribute(attribute) ?? '',
          ...(element.dataset['aliases']?.split(' ') ?? []),
        ]);
      return { numbers: namesOf('tr[data-number]', 'data-number'), steps: namesOf('section.step', 'id') };
    });
    expect([...here.numbers].sort()).toEqual([...names.numbers].sort());
    expect([...here.steps].sort()).toEqual([...names.steps].sort());
  });
}
