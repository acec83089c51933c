import { expect, test } from '@playwright/test';

/** What switches scripts off, which not every driver can. */
const off = { javaScriptEnabled: false };

test('where scripts are off, the page says that no number can be changed; with scripts it does not', async ({
  page,
  browser,
  baseURL,
}) => {
  const sentence = '.opening noscript p';
  const context = await browser.newContext({ ...off, ...(baseURL && { baseURL }) });
  const plain = await context.newPage();
  await plain.goto('/neuron/?x=5');
  await expect(plain.locator(sentence)).toBeVisible();
  await context.close();
  await page.goto('/neuron/?x=5');
  await expect(page.locator('.opening h1')).toBeVisible();
  await expect(page.locator(sentence)).toHaveCount(0);
});
