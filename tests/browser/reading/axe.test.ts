import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { chapters, paths } from './chapters.ts';
import { editFirst, jumpTo, openLive } from './live.ts';
import { desktop, phone } from './windows.ts';

/** What axe finds in a part of the page, as a list to be read: the rule, and where it is broken. */
async function violations(
  page: Page,
  part = 'html',
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).include(part);
  if (rules.length) axe.withRules([...rules]);
  else axe.options({ rules: { 'target-size': { enabled: true } } });
  const found = (await axe.analyze()).violations;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const colours = ['color-contrast'];

for (const path of paths) {
  test(`axe finds nothing wrong with ${path} on a desktop, and neither with its dark colours`, async ({
    page,
  }) => {
    await page.setViewportSize(desktop);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, 'html', colours)).toEqual([]);
  });
}

for (const { path } of chapters) {
  test(`axe finds nothing wrong with ${path} on a phone in the dark, after an edit`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.emulateMedia({ colorScheme: 'dark' });
    await openLive(page, path);
    await editFirst(page);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page, 'main', colours)).toEqual([]);
  });
}

for (const { path, steps } of chapters) {
  test(`axe finds nothing wrong with the stage of ${path} at each of its views`, async ({ page }) => {
    await openLive(page, path);
    const views = new Set<string | null>();
    for (const step of steps) {
      await jumpTo(page, step);
      const view = await page.locator('.stage').getAttribute('data-show');
      if (views.has(view)) continue;
      views.add(view);
      expect(await violations(page, '.stage'), `at ${step}`).toEqual([]);
    }
  });
}
