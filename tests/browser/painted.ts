import type { Page } from '@playwright/test';

/**
 * Waits until the frame after the next has been painted, so that what was asked for is on the page. A browser goes to where an address
 * leads no sooner than with the first frame.
 */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
