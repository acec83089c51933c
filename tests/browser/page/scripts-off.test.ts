import { expect, test } from '@playwright/test';
import { chapters } from '../chapters.ts';
import { lackingWithoutScripts } from './lacking.ts';

for (const { path } of chapters) {
  test(`without scripts ${path} has every step’s text, its figure, and all its numbers`, async ({ page }) => {
    // Not every driver can switch scripts off; every engine can be forbidden them.
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch({ maxRetries: 3 });
      const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
      await route.fulfill({ response, headers });
    });
    await page.goto(path);
    expect(await page.evaluate(lackingWithoutScripts)).toEqual([]);
    const last = page.locator('section.step').last();
    await page.goto(`${path}#${await last.getAttribute('id')}`);
    const isCovered = () =>
      last.locator('h2').evaluate((title) => {
        const { left, top } = title.getBoundingClientRect();
        return document.elementFromPoint(left + 5, top + 3) !== title;
      });
    await expect.poll(isCovered).toBe(false);
  });
}
