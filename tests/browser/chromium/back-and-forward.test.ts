import { expect } from '@playwright/test';
import { clickOn, live, open, test } from '../lesson.ts';

// Playwright has Chromium forget the pages that were left; a reader’s browser keeps them as they were.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  },
});

test('a page that comes back from the browser’s memory has the theme that was chosen meanwhile', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const button = page.locator('.tools > [data-do="theme"]');
  await open(page, '/neuron/');
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => document.body.toggleAttribute('data-kept', persisted));
  });
  await clickOn(page.locator('.chapters').getByText('Training'));
  await page.waitForURL('**/training/');
  await live(page);
  await clickOn(button);
  await expect(button).toHaveAccessibleName('Colours: dark');
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('body')).toHaveAttribute('data-kept');
  await expect(button).toHaveAccessibleName('Colours: dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await clickOn(button);
  await expect(button).toHaveAccessibleName('Colours: light');
});
