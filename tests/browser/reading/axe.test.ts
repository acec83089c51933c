import { expect, type Page, test } from '@playwright/test';
import { bringAxe, violationsIn } from './axe.ts';
import { chapters, paths } from '../chapters.ts';
import { open } from '../lesson.ts';
import { editFirst, jumpTo } from './live.ts';
import { desktop, phone } from './windows.ts';

/** Expects that axe finds nothing wrong with parts of the page in light colours, and nothing with its dark ones. */
async function expectNone(page: Page, where: string, parts: readonly string[] = ['html']): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violationsIn(page, parts, 'everything'), where).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsIn(page, parts, 'colours'), `${where}, dark`).toEqual([]);
}

for (const [name, size] of Object.entries({ desktop, phone })) {
  for (const path of paths) {
    test(`axe finds nothing wrong with ${path} on a ${name}, light and dark`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto(path);
      await bringAxe(page);
      await expectNone(page, 'at first');
    });
  }

  for (const { path, steps } of chapters) {
    test(`axe finds nothing wrong at any step of ${path} on a ${name}, light and dark, before and after an edit`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(size);
      await open(page, path);
      await bringAxe(page);
      for (const when of ['before', 'after'] as const) {
        if (when === 'after') await editFirst(page);
        for (const step of steps) {
          await jumpTo(page, step);
          await expectNone(page, `at ${step}, ${when} an edit`, ['.stage', `#${step}`]);
        }
      }
      await expectNone(page, 'after an edit');
    });
  }
}
