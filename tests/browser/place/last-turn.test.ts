import { expect } from '@playwright/test';
import { clickOn, open, test } from '../lesson.ts';

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

test('the buttons lead through what runs in the first step, too', async ({ page }) => {
  await open(page, '/training/');
  const [back, on] = ['Previous step', 'Next step'].map((name) => page.getByRole('button', { name }));
  const caption = page.locator('.stage .caption');
  const before = await caption.innerText();
  if (on) await clickOn(on);
  await expect(caption).not.toHaveText(before);
  await expect(page.locator('[data-present]')).toHaveId('same-parts');
  if (back) await clickOn(back);
  await expect(caption).toHaveText(before);
});

test('the button for the next step has nothing to do in a last step, but where something runs in it', async ({
  page,
}) => {
  const next = page.getByRole('button', { name: 'Next step' });
  await open(page, '/neuron/#left-out');
  await expect(next).toHaveAttribute('aria-disabled', 'false');
  await clickOn(next);
  await expect(page.locator('[data-present]')).toHaveId('a-network');
  await expect(next).toHaveAttribute('aria-disabled', 'true');

  await open(page, '/forward-propagation/#another-turn');
  const caption = page.locator('.stage .caption');
  const before = await caption.innerText();
  await clickOn(next);
  await expect(caption).not.toHaveText(before);
  await expect(page.locator('[data-present]')).toHaveId('another-turn');
});
