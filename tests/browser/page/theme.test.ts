import { expect, type Page } from '@playwright/test';
import { clickOn, live, open, test } from '../lesson.ts';

const paperOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('the theme switch goes from the system’s colours to the others, and the next page keeps what was chosen', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '/neuron/');
  const button = page.locator('.tools > [data-do="theme"]');
  await expect(button).toHaveAccessibleName('Colours: system');
  const light = await paperOf(page);
  await clickOn(button);
  await expect(button).toHaveAccessibleName('Colours: dark');
  const dark = await paperOf(page);
  expect(dark).not.toBe(light);
  await page.goto('/training/');
  expect(await paperOf(page)).toBe(dark);
  await live(page);
  await expect(button).toHaveAccessibleName('Colours: dark');
  await clickOn(button);
  await expect(button).toHaveAccessibleName('Colours: light');
  expect(await paperOf(page)).toBe(light);
  await clickOn(button);
  await page.reload();
  await expect(page.locator('html[data-theme]')).toHaveCount(0);
});

test('what another page of the origin has kept in the place of the theme does nothing', async ({ page }) => {
  await open(page, '/neuron/');
  await page.evaluate(() => localStorage.setItem('one-neuron-theme', 'sepia'));
  await open(page, '/training/');
  await expect(page.locator('html[data-theme]')).toHaveCount(0);
  await expect(page.locator('.tools > [data-do="theme"]')).toHaveAccessibleName('Colours: system');
});
