import { expect, type Page } from '@playwright/test';
import { open, test } from '../lesson.ts';
import { settled } from '../moment.ts';

/** How far below the window's top a step stands once the page has come to rest. */
async function topOf(page: Page, address: string): Promise<number> {
  await open(page, address);
  await settled(page);
  const id = new URL(page.url()).hash;
  return page.locator(id).evaluate((step) => Math.round(step.getBoundingClientRect().top));
}

for (const [size, window] of Object.entries({
  wide: { width: 1440, height: 900 },
  phone: { width: 375, height: 812 },
})) {
  test(`a link lands where it leads, however much its numbers make the text above grow (${size})`, async ({
    page,
  }) => {
    await page.setViewportSize(window);
    const plain = await topOf(page, '/learning-rate/#cure');
    const train = '?train=1,2,3,4,5,6,7,8,9,10,11,12';
    expect(Math.abs((await topOf(page, `/learning-rate/${train}#cure`)) - plain)).toBeLessThanOrEqual(2);
    await expect(page.locator('.stage .caption')).toContainText('With α = 0.1');
  });
}
