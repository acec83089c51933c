import { expect, test } from '@playwright/test';
import { chapters } from '../chapters.ts';

for (const chapter of chapters) {
  test(`without scripts ${chapter} has every step’s text, its figure, and all its numbers`, async ({
    page,
  }) => {
    // Not every driver can switch scripts off; every engine can be forbidden them.
    await page.route(`**${chapter}`, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
      await route.fulfill({ response, headers });
    });
    await page.goto(chapter);
    await expect(page.locator('html')).not.toHaveClass(/live/);
    await expect(page.locator('.entry')).toHaveCount(0);
    for (const step of await page.locator('section.step').all()) {
      await expect(step).toBeVisible();
      expect((await step.innerText()).length).toBeGreaterThan(150);
    }
    const empty = page.locator('.step data').filter({ hasNotText: /\S/ });
    await expect(empty).toHaveCount(0);
    await expect(page.locator('.stage svg.drawing:visible')).toHaveCount(1);
    for (const drawing of await page.locator(':is(.stage, .still) svg.drawing:visible').all()) {
      expect(await drawing.locator('path, line, circle, rect, text').count()).toBeGreaterThan(2);
    }
    await expect(page.locator('.still svg:visible')).toHaveCount(await page.locator('.still').count());
    await expect(page.locator('.stage .caption')).toHaveText(/\S.*\./);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
  });
}
