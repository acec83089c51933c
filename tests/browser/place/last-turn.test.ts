import { expect } from '@playwright/test';
import { open, test } from '../lesson.ts';

for (const [width, height] of [
  [1440, 900],
  [2560, 1440],
] as const)
  test(`the last turn is done while the figure is still there, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/forward-propagation/#another-turn');
    const top = () => page.locator('.stage').evaluate((stage) => stage.getBoundingClientRect().top);
    const before = await top();
    // To where the figure is about to go.
    await page.evaluate(() => {
      const end = document.querySelector('.stage')?.parentElement?.getBoundingClientRect().bottom ?? 0;
      scrollBy(0, Math.floor(end - innerHeight));
    });
    await expect(page.locator('.stage .caption')).toContainText('Predict again: ');
    expect(await top()).toBe(before);
    await expect(page.locator('#another-turn .idea > p').first()).toBeInViewport();
  });
