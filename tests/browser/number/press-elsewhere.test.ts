import { expect } from '@playwright/test';
import { fieldIn, open, test } from '../lesson.ts';
import { painted } from '../painted.ts';

test('a press that leaves a number which is being typed does what it is on, though the number moves that', async ({
  page,
}) => {
  await open(page, '/learning-rate/#too-large');
  const field = fieldIn(page, 'too-large', 'learning rate');
  await field.fill('0.3');
  const link = page.locator('#too-large a.preset').first();
  const box = await link.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 8);
  await page.mouse.down();
  // Nothing moves before the mouse is let go.
  await painted(page);
  expect(await link.boundingBox()).toEqual(box);
  await page.mouse.up();
  await expect(page).toHaveURL(/alpha=0\.42/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field).toHaveValue('0.3');
});

test('what is typed is taken when the text is pressed, and when a link is that comes to no click', async ({
  page,
}) => {
  await open(page, '/learning-rate/#too-large');
  const field = fieldIn(page, 'too-large', 'learning rate');
  await field.fill('0.3');
  await page
    .locator('#too-large p')
    .first()
    .hover({ position: { x: 2, y: 4 } });
  await page.mouse.down();
  await expect(page).toHaveURL(/alpha=0\.3/);
  await page.mouse.up();
  await field.fill('0.2');
  await page.locator('#too-large a.preset').first().hover();
  await page.mouse.down();
  await expect(page).toHaveURL(/alpha=0\.2/);
});

test('who comes back to a number from a press that came to no click loses nothing of what is typed', async ({
  page,
}) => {
  await open(page, '/learning-rate/#too-large');
  const field = fieldIn(page, 'too-large', 'learning rate');
  await field.fill('0.3');
  await page.locator('#too-large a.preset').first().hover();
  await page.mouse.down();
  await page.mouse.move(2, 2);
  await page.mouse.up();
  await field.focus();
  await field.fill('0.');
  // Longer than a press is waited for.
  await page.waitForTimeout(1200);
  await expect(field).toHaveValue('0.');
  await expect(field).toBeFocused();
});

test('a press has its own time to become a click, however soon it comes after another', async ({ page }) => {
  await open(page, '/learning-rate/#too-large');
  const field = fieldIn(page, 'too-large', 'learning rate');
  const link = page.locator('#too-large a.preset').first();
  await page.getByRole('button', { name: 'Next step' }).dispatchEvent('mousedown');
  await page.waitForTimeout(600);
  await field.fill('0.3');
  await link.hover();
  const box = await link.boundingBox();
  await page.mouse.down();
  await page.waitForTimeout(600);
  expect(await link.boundingBox()).toEqual(box);
  await page.mouse.up();
});
