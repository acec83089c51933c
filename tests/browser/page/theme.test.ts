import { expect, type Page } from '@playwright/test';
import { clickOn, live, open, test } from '../lesson.ts';

const paperOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('the theme switch goes from the system’s colours to light and dark, and the next page keeps it', async ({
  page,
}) => {
  await open(page, '/neuron/');
  const button = page.locator('[data-do="theme"]');
  await expect(button).toHaveAccessibleName('Colours: system');
  await clickOn(button);
  await expect(button).toHaveAccessibleName('Colours: light');
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
  await page.reload();
  await expect(page.locator('html[data-theme]')).toHaveCount(0);
});
