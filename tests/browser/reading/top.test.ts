import { expect, test } from '@playwright/test';
import { open } from '../lesson.ts';
import { narrowest, phone } from './windows.ts';

// As large as a reader may have told the browser to set type; it sets it in 16 px unless told.
for (const size of [24, 32]) {
  for (const window of [narrowest, phone]) {
    test(`with type of ${size} px the lines above and below the page fit into ${window.width} px`, async ({
      page,
      context,
    }) => {
      const tools = await context.newCDPSession(page);
      await tools.send('Page.setFontSizes', { fontSizes: { standard: size } });
      await page.setViewportSize(window);
      await open(page, '/neuron/?w=3');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(window.width);
      const parts = page.locator(':is(.top, .changes) :is(button, summary):visible');
      const cut = await parts.evaluateAll((all) =>
        all.filter((one) => one.scrollWidth > one.clientWidth + 1),
      );
      expect(cut).toEqual([]);
      await expect(page.getByRole('button', { name: 'Next step' })).toBeInViewport({ ratio: 1 });
    });
  }
}

for (const width of [narrowest.width, 1440]) {
  test(`the contents are called so in ${width} px, where there is no room for the word`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await open(page, '/neuron/');
    await expect(page.locator('.contents')).toMatchAriaSnapshot('- group: Contents · step 1 of 9');
  });
}

test('what the line above the page has no room for is in the contents: the colours, and the keys', async ({
  page,
}) => {
  await page.setViewportSize(narrowest);
  await open(page, '/neuron/');
  await page.locator('.contents > summary').click();
  await expect(page.getByRole('button', { name: 'Colours: system' })).toBeVisible();
  await page.getByText('Keys', { exact: true }).filter({ visible: true }).click();
  await page.getByText('previous and next chapter').filter({ visible: true }).scrollIntoViewIfNeeded();
  await expect(page.getByText('previous and next chapter').filter({ visible: true })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.locator('.contents')).not.toHaveAttribute('open');
  await expect(page.locator('.contents > summary')).toBeFocused();
});

test('all words of the line above the page stand on one line', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/neuron/');
  const words = page.locator(
    ':is(.home, .chapters a:first-child, .where, .tools > .help summary, .tools > button)',
  );
  const feet = await words.evaluateAll((all) =>
    all.map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return range.getBoundingClientRect().bottom;
    }),
  );
  expect(feet.length).toBeGreaterThan(5);
  expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(1);
});
