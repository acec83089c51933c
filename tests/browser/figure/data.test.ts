import { expect, type Page } from '@playwright/test';
import { clickOn, open, test } from '../lesson.ts';
import { settled } from '../moment.ts';
import { desktop, low, phone, sideways } from '../reading/windows.ts';

const data = (page: Page) => page.locator('.stage .data');
const place = (page: Page) => page.evaluate(() => scrollY);
const tablet = { width: 820, height: 1180 };

for (const [name, size] of Object.entries({ phone, tablet, low, sideways, desktop }))
  test(`the figure’s data open where the reader is, and are the present step’s (${name})`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page, '/neuron/#two');
    await settled(page);
    const before = await place(page);
    const summary = data(page).locator('summary');
    await expect(summary).toBeInViewport({ ratio: 0.95 });
    await clickOn(summary);
    const weight = data(page).getByRole('row', { name: 'weight' });
    await expect(weight).toContainText('2');
    await expect(weight).toBeInViewport({ ratio: 0.95 });
    expect(await place(page)).toBe(before);
    await clickOn(summary);
    await expect(weight).toBeHidden();
  });

test('Tab comes to the figure’s data and leaves them, and the page stays where it is', async ({ page }) => {
  await page.setViewportSize(phone);
  await open(page, '/neuron/#two');
  await settled(page);
  const before = await place(page);
  await page.locator('.stage .handle:visible').last().focus();
  await page.keyboard.press('Tab');
  await expect(data(page).locator('summary')).toBeFocused();
  await settled(page);
  expect(await place(page)).toBe(before);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(data(page).locator('.scroll')).toBeFocused();
  await settled(page);
  expect(await place(page)).toBe(before);
});

test('data that stand open beside the figure are closed where they would lie over the text', async ({
  page,
}) => {
  await page.setViewportSize(desktop);
  await open(page, '/training/#work');
  await expect(data(page)).toHaveAttribute('open');
  await page.setViewportSize(phone);
  await page.reload();
  await expect(data(page)).not.toHaveAttribute('open');
});
