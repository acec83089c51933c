import { expect, type Locator, type Page } from '@playwright/test';
import { chapters } from '../chapters.ts';
import { open, test } from '../lesson.ts';

test.use({ hasTouch: true, viewport: { width: 320, height: 568 } });

/** Waits until the page has been laid out anew and what watches that has answered. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  });

/** By how many px the page, or what hangs below the number that has the focus, is wider than the window. */
const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const hanging = [...document.querySelectorAll('.why, .nudges')].map((one) => one.getBoundingClientRect());
    const off = hanging.flatMap(({ left, right }) => [-left, right - clientWidth]);
    return Math.max(0, scrollWidth - clientWidth, ...off);
  });

/** Comes to a number as a finger does, which no driver has in every browser. */
const touch = (entry: Locator): Promise<void> =>
  entry.evaluate((field: HTMLInputElement) => {
    field.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', button: 0 }));
    field.focus();
  });

for (const { path } of chapters) {
  test(`what hangs below a number of ${path} makes no phone scroll sideways, wherever its line breaks`, async ({
    page,
  }) => {
    test.slow();
    await open(page, path);
    const entries = page.locator('lesson-number input.entry');
    const count = await entries.count();
    for (let nth = 0; nth < count; nth += 3) {
      const expectInside = async (when: string) => {
        await settle(page);
        await expect.poll(() => beyond(page), `number ${nth} ${when}`).toBeLessThan(1);
      };
      await touch(entries.nth(nth));
      await expectInside('with its − and +');
      await page
        .locator('.nudges button')
        .first()
        .evaluate((button: HTMLElement) => button.click());
      await expectInside('after its −');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('abc');
      await page.keyboard.press('Enter');
      await expectInside('where it says why');
      await page.keyboard.type('d');
      await expectInside('typed on');
      await page.keyboard.press('Enter');
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await expectInside('left');
    }
  });
}

test('what hangs below a number at the window’s lower edge is brought into it', async ({ page }) => {
  await open(page, '/neuron/#your-turn');
  const field = page.locator('#your-turn lesson-number input.entry').first();
  await field.evaluate((entry) => scrollBy(0, entry.getBoundingClientRect().bottom - innerHeight + 4));
  await settle(page);
  await field.evaluate((entry: HTMLInputElement) => {
    entry.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', button: 0 }));
    entry.focus({ preventScroll: true });
  });
  await expect(page.locator('.nudges')).toBeInViewport({ ratio: 1 });
});

test('− and + hang above their number, and where it is right below the figure they are brought out from under it', async ({
  page,
}) => {
  await open(page, '/neuron/#your-turn');
  const first = page.locator('#your-turn lesson-number input.entry').first();
  await first.evaluate((entry) => {
    const figure = document.querySelector('.stage .figure');
    scrollBy(0, entry.getBoundingClientRect().top - (figure?.getBoundingClientRect().bottom ?? 0) - 4);
  });
  await settle(page);
  await touch(first);
  await settle(page);
  const { bottom, top, isSeen } = await page.locator('.nudges').evaluate((buttons) => {
    const box = buttons.getBoundingClientRect();
    const corner = document.elementFromPoint(box.left + 4, box.top + 4);
    const entry = buttons.parentElement?.querySelector('.entry');
    return {
      bottom: box.bottom,
      top: entry?.getBoundingClientRect().top ?? 0,
      isSeen: buttons.contains(corner),
    };
  });
  expect(bottom).toBeLessThanOrEqual(top);
  expect(isSeen).toBe(true);
});
