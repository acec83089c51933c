import { expect } from '@playwright/test';
import { clickOn, drawn, open, test } from '../lesson.ts';
import { openInStillTime } from '../reading/live.ts';

declare global {
  interface Window {
    copied?: string;
  }
}

test('a step’s link copies its address with the reader’s numbers in it, and says so', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void (window.copied = text)) },
    });
  });
  await open(page, '/neuron/?your-turn.w=2#your-turn');
  await clickOn(page.getByRole('link', { name: 'Link to the step “Now it is yours”' }));
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => window.copied)).toBe(`${String(baseURL)}neuron/?your-turn.w=2#your-turn`);
});

test('a link that is copied twice says so until 2 s after the second time', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } });
  });
  await openInStillTime(page, '/neuron/#your-turn');
  const link = page.getByRole('link', { name: 'Link to the step “Now it is yours”' });
  for (const pause of [1500, 1500]) {
    await link.dispatchEvent('click');
    await expect(page.getByRole('status')).toHaveText('Link copied');
    await page.clock.runFor(pause);
    await expect(link).toHaveAttribute('data-copied');
  }
  await page.clock.runFor(600);
  await expect(link).not.toHaveAttribute('data-copied');
  await expect(page.getByRole('status')).toBeEmpty();
});

test('where nothing can be copied, a step’s link is a plain link', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, '/neuron/#your-turn');
  const link = page.getByRole('link', { name: 'Link to the step “Now it is yours”' });
  await clickOn(link);
  await expect(page).toHaveURL(/#your-turn$/);
  // Also where the address is that already.
  const before = await page.evaluate(() => {
    scrollBy({ top: -100, behavior: 'instant' });
    return scrollY;
  });
  // What is clicked on is found by where it was painted last.
  await drawn(page);
  await clickOn(link);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
});
