import { expect, type Page } from '@playwright/test';
import { live, test } from '../lesson.ts';

/** Opens a page that is never painted, and returns a promise of its script. */
async function scriptUnpainted(page: Page, address: string): Promise<unknown> {
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });
  const script = page.waitForRequest('**/_astro/*.js', { timeout: 2000 });
  await page.goto(address);
  return script;
}

test('a page’s script waits until the page is painted, which is whole without it', async ({ page }) => {
  await expect(scriptUnpainted(page, '/neuron/')).rejects.toThrow('Timeout');
});

for (const address of ['/neuron/?w=5', '/neuron/#weight']) {
  test(`what ${address} leads to is not painted otherwise before: its script comes at once`, async ({
    page,
  }) => {
    await scriptUnpainted(page, address);
    await live(page);
  });
}
