import { expect, type Page } from '@playwright/test';
import { clickOn, live, open, test } from '../lesson.ts';
import { settled } from '../moment.ts';
import { desktop, laptop, low, phone, sideways } from '../reading/windows.ts';

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

for (const [name, size] of Object.entries({ phone, tablet, low }))
  test(`open data cover nothing that can be used, and the present row is in sight (${name})`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page, '/learning-rate/#left-alone');
    await settled(page);
    await clickOn(data(page).locator('summary'));
    await expect(data(page).locator('tr[aria-current]')).toBeInViewport({ ratio: 0.9 });
    const passes = page.locator('.scrubber input');
    const entry = page.locator('#left-alone .entry').first();
    for (const one of [passes, entry]) {
      const isOnTop = () =>
        one.evaluate((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
        });
      await expect.poll(isOnTop).toBe(true);
    }
  });

test('data that stand open beside the figure are closed where they would take its place, and open again as they were', async ({
  page,
}) => {
  await page.setViewportSize(desktop);
  await open(page, '/training/#work');
  await expect(data(page)).toHaveAttribute('open');
  await page.setViewportSize(phone);
  await expect(data(page)).not.toHaveAttribute('open');
  await page.reload();
  await live(page);
  await expect(data(page)).not.toHaveAttribute('open');
  await page.setViewportSize(desktop);
  await expect(data(page)).toHaveAttribute('open');
  await settled(page);
  await clickOn(data(page).locator('summary'));
  await expect(data(page)).not.toHaveAttribute('open');
  await page.setViewportSize(phone);
  await settled(page);
  await page.setViewportSize(desktop);
  await settled(page);
  await expect(data(page)).not.toHaveAttribute('open');
});

test('data that the reader has closed stay so where a window is wide again before its change is reported', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const match = matchMedia;
    globalThis.matchMedia = (query) => {
      const list = match.call(globalThis, query);
      addEventListener('late-report', () => list.dispatchEvent(new Event('change')));
      return list;
    };
  });
  await page.setViewportSize(desktop);
  await open(page, '/training/#work');
  await clickOn(data(page).locator('summary'));
  await expect(data(page)).not.toHaveAttribute('open');
  await page.evaluate(() => dispatchEvent(new Event('late-report')));
  await expect(data(page)).not.toHaveAttribute('open');
});

test('the figure’s data show that they have the focus where all of them cannot be seen, and keep their name', async ({
  page,
}) => {
  await page.setViewportSize(laptop);
  await open(page, '/learning-rate/#more-passes');
  await data(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(data(page).locator('.scroll')).toBeFocused();
  await expect(data(page)).toHaveCSS('outline-style', 'solid');
  await expect(data(page)).toBeInViewport({ ratio: 0.99 });
  await expect(data(page).locator('summary')).toBeInViewport({ ratio: 0.95 });
});
