import { expect, type Page } from '@playwright/test';
import { live, open, test } from '../lesson.ts';

/** Opens a page that never hears of having been painted, and returns a promise of its script. */
async function scriptUnpainted(page: Page, address: string): Promise<unknown> {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => undefined;
    const later = window.setTimeout.bind(window);
    // Nor does it lose its patience.
    window.setTimeout = ((work: TimerHandler, time = 0, ...given: unknown[]) =>
      time < 2000 ? later(work, time, ...given) : 0) as never;
  });
  const script = page.waitForRequest('**/_astro/*.js', { timeout: 1500 });
  await page.goto(address);
  return script;
}

test('a page’s script waits until the page is painted, which is whole without it', async ({ page }) => {
  await expect(scriptUnpainted(page, '/neuron/')).rejects.toThrow('Timeout');
});

for (const address of ['/neuron/?w=5', '/neuron/#diagram']) {
  test(`what ${address} leads to is not painted otherwise before: its script comes at once`, async ({
    page,
  }) => {
    await scriptUnpainted(page, address);
    await live(page);
  });
}

test('a browser that does not say when it has painted a page gets its script all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => undefined;
  });
  await open(page, '/neuron/');
});
