import { expect, test } from '@playwright/test';
import { chapters } from '../chapters.ts';
import { lackingWithoutScripts } from './lacking.ts';

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
    expect(await page.evaluate(lackingWithoutScripts)).toEqual([]);
  });
}
