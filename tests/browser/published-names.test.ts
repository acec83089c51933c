import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { chapterNames } from '../../src/layouts/chapter-names.ts';
import { open } from './lesson.ts';

/** What a chapter's address may ask for: its numbers, its steps, and the numbers that a step sets, as `step.number`. */
interface Names {
  readonly numbers: readonly string[];
  readonly steps: readonly string[];
  readonly sets: readonly string[];
}

const file = new URL('../content/published-names.json', import.meta.url);
const published = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Names>;

/** The names that a page's article has, old ones too. */
const namesIn = (page: Page): Promise<Names> =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const namesOf = (element: HTMLElement | null, attribute: string) => [
      element?.getAttribute(attribute) ?? '',
      ...(element?.dataset['aliases']?.split(' ') ?? []),
    ];
    const numberNames = (name: string) =>
      namesOf(document.querySelector<HTMLElement>(`tr[data-number="${name}"]`), 'data-number');
    const sets = all('section.step[data-set]').flatMap((step) =>
      [...new URLSearchParams(step.dataset['set']).keys()]
        .flatMap(numberNames)
        .flatMap((number) => namesOf(step, 'id').map((id) => `${id}.${number}`)),
    );
    return {
      numbers: all('tr[data-number]').flatMap((row) => namesOf(row, 'data-number')),
      steps: all('section.step').flatMap((step) => namesOf(step, 'id')),
      sets,
    };
  });

test('every chapter has its published names, without which no test in a browser knows of it', () => {
  const content = readdirSync(new URL('../../content', import.meta.url));
  const chapters = content.flatMap((entry) => /^(.*)\.mdx$/.exec(entry)?.[1] ?? []);
  expect(Object.keys(published)).toEqual(chapterNames(chapters));
});

for (const [chapter, names] of Object.entries(published)) {
  const path = `/${chapter && `${chapter}/`}`;

  test(`every name ever published in “${chapter}” is there, and every name there is listed`, async ({
    page,
  }) => {
    await page.goto(path);
    const here = await namesIn(page);
    for (const kind of ['numbers', 'steps', 'sets'] as const)
      expect([...here[kind]].sort()).toEqual([...names[kind]].sort());
  });

  test(`an address may ask for each of the numbers ever published in “${chapter}”`, async ({ page }) => {
    // No number can be this; what is said of it tells a name that the page knows from one that it does not.
    const keys = [...names.numbers, ...names.sets];
    for (let first = 0; first < keys.length; first += 10) {
      const some = keys.slice(first, first + 10);
      await open(page, `${path}?${some.map((key) => `${key}=nonsense`).join('&')}`);
      const said = await page.locator('.notice').first().innerText();
      for (const key of some) expect(said).toContain(`“${key}=nonsense”, but that is not `);
    }
  });
}
