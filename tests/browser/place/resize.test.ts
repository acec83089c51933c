import { expect, type Page } from '@playwright/test';
import { open, scrollTo, test, withPlainType } from '../lesson.ts';
import { settled } from '../moment.ts';

const windows = {
  'a phone that is turned': [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
  ],
  'a page that is zoomed to 200 %': [
    { width: 1440, height: 900 },
    { width: 720, height: 450 },
  ],
  'a window that gets low': [
    { width: 1366, height: 900 },
    { width: 1366, height: 657 },
  ],
} as const;

/** Which step the page says that the reader is at, and how far down it is, once the page has come to rest. */
async function placeOn(page: Page): Promise<{ where: string; top: number }> {
  await settled(page);
  await settled(page);
  const where = (await page.locator('.where').first().textContent()) ?? '';
  return { where, top: await page.evaluate(() => scrollY) };
}

for (const [name, [one, other]] of Object.entries(windows)) {
  test(`${name} stays at the reader’s step, and comes back to the same place`, async ({ page }) => {
    await page.setViewportSize(one);
    await withPlainType(page);
    await open(page, '/training/');
    for (const share of [0.2, 0.5, 0.8, 1]) {
      await scrollTo(page, share * (await page.evaluate(() => document.body.scrollHeight)));
      const before = await placeOn(page);
      await page.setViewportSize(other);
      await expect.poll(async () => (await placeOn(page)).where).toBe(before.where);
      await page.setViewportSize(one);
      await expect.poll(async () => (await placeOn(page)).where).toBe(before.where);
      const after = await placeOn(page);
      expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(4);
    }
  });
}

test('a phone’s bars, which come and go while it is scrolled, do not move the page', async ({ page }) => {
  await page.setViewportSize(windows['a phone that is turned'][0]);
  await open(page, '/training/');
  for (const top of [700.3, 1500.7, 2222.4]) {
    await scrollTo(page, top);
    const before = await placeOn(page);
    await page.evaluate(() => dispatchEvent(new Event('resize')));
    expect(await placeOn(page)).toEqual(before);
  }
});
