import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

interface Names {
  readonly numbers: readonly string[];
  readonly steps: readonly string[];
}

const file = new URL('../content/published-names.json', import.meta.url);
const published = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Names>;

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
