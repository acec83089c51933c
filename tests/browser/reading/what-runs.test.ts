import { expect, test, type Page } from '@playwright/test';
import { open } from '../lesson.ts';
import { desktop, phone, sideways, zoomed } from './windows.ts';

const path = '/training/';

/** The sentences of the page that tell the reader to scroll slowly, and that are shown. */
async function askedToScroll(page: Page): Promise<number> {
  const shown = page.locator('.step p').filter({ hasText: /scroll slowly/i, visible: true });
  const texts = await shown.evaluateAll((all) => all.map((each) => (each as HTMLElement).innerText));
  return texts.filter((text) => /scroll slowly/i.test(text)).length;
}

for (const [name, window] of Object.entries({ desktop, phone, sideways })) {
  test(`where a figure runs beside the text, it is said to scroll slowly (${name})`, async ({ page }) => {
    await page.setViewportSize(window);
    await open(page, path);
    expect(await askedToScroll(page)).toBe(2);
  });
}

test('nobody is told to scroll slowly at 400 %, on paper or where the script never comes, for nothing runs there', async ({
  page,
}) => {
  await page.setViewportSize(zoomed);
  await open(page, path);
  expect(await askedToScroll(page)).toBe(0);
  await page.setViewportSize(desktop);
  await page.emulateMedia({ media: 'print' });
  expect(await askedToScroll(page)).toBe(0);
  await page.emulateMedia({ media: null });
  await page.route(/\.js$/, (route) => route.abort());
  await page.reload();
  await expect(page.locator('.opening h1')).toBeVisible();
  await expect.poll(() => askedToScroll(page)).toBe(0);
});
