import { expect, type Page } from '@playwright/test';
import { live, open, test } from '../lesson.ts';
import { painted } from '../painted.ts';

/** Opens a page that never hears of having been painted. */
async function openUnpainted(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => undefined;
    const later = window.setTimeout.bind(window);
    // Nor does it lose its patience.
    window.setTimeout = ((work: TimerHandler, time = 0, ...given: unknown[]) =>
      time < 2000 ? later(work, time, ...given) : 0) as never;
  });
  await page.goto(address);
}

test('a page’s script waits until the page is painted, which is whole without it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(request.url());
  });
  await openUnpainted(page, '/neuron/');
  await painted(page);
  expect(scripts).toEqual([]);
});

for (const address of ['/neuron/?w=5', '/neuron/#diagram']) {
  test(`what ${address} leads to is not painted otherwise before: its script comes at once`, async ({
    page,
  }) => {
    await openUnpainted(page, address);
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
