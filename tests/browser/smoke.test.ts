import { expect, test } from '@playwright/test';

test('the front page opens with its title, without an error, and asks nothing of other hosts', async ({
  page,
  baseURL,
}) => {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(String(baseURL)) && !request.url().startsWith('data:')) {
      troubles.push(`a request to ${request.url()}`);
    }
  });

  await page.goto('/', { waitUntil: 'networkidle' });

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
  expect(troubles).toEqual([]);
});

test('an address that leads nowhere shows the page that says so', async ({ page }) => {
  const response = await page.goto('/no/such/page/');

  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
});
