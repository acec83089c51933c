import { expect, type Page, test } from '@playwright/test';
import { painted } from '../painted.ts';
import { chapters } from '../chapters.ts';
import { open } from '../lesson.ts';

/** Expects that a chapter can be read: its words, its numbers worked out, its figure with a caption, its program if it has one. */
async function expectToRead(page: Page): Promise<void> {
  await expect(page.locator('.step').last()).toBeVisible();
  const blank = page.locator('.idea data:not(:visible), .idea data:text-matches("^\\\\s*$")');
  await expect(blank).toHaveCount(0);
  await expect(page.locator(':is(svg.drawing, .listing):visible').first()).toBeVisible();
  await expect(page.locator('.stage .caption')).toHaveText(/\S/);
  const program = page.locator('.stage .listing');
  if (await program.count()) await expect(program).toBeVisible();
}

for (const { path } of chapters) {
  test(`${path} reads, with its figure and worked numbers, when its script never comes`, async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(path);
    await expectToRead(page);
    await expect(page.locator('html')).not.toHaveClass(/live/);
  });
}

test('a page whose script breaks half-way reads as one without scripts, and says nothing that does not hold', async ({
  page,
}) => {
  await page.addInitScript(() => {
    SVGElement.prototype.setAttribute = () => {
      throw new Error('Not here');
    };
  });
  await page.goto('/neuron/?w=5');
  await expectToRead(page);
  await expect(page.locator('html')).not.toHaveClass(/live/);
});

/** Takes from the page what an old or a locked browser does not have. */
function takeAway(what: 'storage' | 'resize' | 'address' | 'share'): void {
  const refuse = () => {
    throw new DOMException('Not here', 'SecurityError');
  };
  if (what === 'storage') Object.defineProperty(window, 'localStorage', { get: refuse });
  if (what === 'resize') Reflect.deleteProperty(window, 'ResizeObserver');
  if (what === 'address') history.replaceState = refuse;
  if (what === 'share') Object.defineProperty(navigator, 'clipboard', { value: undefined });
}

for (const what of ['storage', 'resize', 'address', 'share'] as const) {
  test(`a page still follows its reader in a browser without ${what}`, async ({ page }) => {
    await page.addInitScript(takeAway, what);
    await open(page, '/neuron/');
    const caption = page.locator('.stage .caption');
    const before = await caption.innerText();
    await page.getByRole('button', { name: /^Colours/ }).click();
    await page.locator('a.step-link').first().click();
    await page.locator('lesson-number .entry').first().press('ArrowUp');
    await painted(page);
    await expect(caption).not.toHaveText(before);
  });
}
