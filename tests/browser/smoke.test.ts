import { expect, test } from '@playwright/test';
import { troublesOf } from './hostile/troubles.ts';

test('the front page opens with its title, without an error, and asks nothing of other hosts', async ({
  page,
  baseURL,
}) => {
  const troubles = await troublesOf(page, baseURL ?? '');

  await page.goto('/', { waitUntil: 'networkidle' });

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
  expect(troubles).toEqual([]);
});

test('an address that leads nowhere shows the page that says so', async ({ page }) => {
  const response = await page.goto('/no/such/page/');

  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
});
