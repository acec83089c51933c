import { expect, type Locator, type Page } from '@playwright/test';
import { clickOn, fieldIn, open, test } from '../lesson.ts';

test.beforeEach(({ page }) => open(page, '/neuron/#your-turn'));

async function press(page: Page, field: Locator): Promise<{ x: number; y: number }> {
  const box = await field.boundingBox();
  if (!box) throw new Error('The field is not to be seen.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  return middle;
}

test('a drag sideways scrubs a number, and the whole drag is undone at once', async ({ page }) => {
  const field = fieldIn(page, 'your-turn', 'weight');
  const { x, y } = await press(page, field);
  await page.mouse.move(x + 20, y);
  await expect(field).toHaveValue('1');
  await page.mouse.move(x + 40, y + 90);
  await expect(field).toHaveValue('1.5');
  await page.mouse.move(x - 20, y);
  await expect(field).toHaveValue('0');
  await page.mouse.up();
  await page.mouse.move(x + 100, y);
  await expect(field).toHaveValue('0');
  await expect(page.locator('#your-turn .put-back').first()).toHaveText('was 0.5');
  await clickOn(page.getByRole('button', { name: 'Undo' }));
  await expect(field).toHaveValue('0.5');
});

test('a click selects the number, so that it can be typed over', async ({ page }) => {
  const field = fieldIn(page, 'your-turn', 'weight');
  await clickOn(field);
  await expect(field).toBeFocused();
  await page.keyboard.type('1.25');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAttribute('aria-valuenow', '1.25');
});

test('a right click gives a number the focus, so that something can be pasted into it', async ({ page }) => {
  const field = fieldIn(page, 'your-turn', 'weight');
  await field.click({ button: 'right' });
  await expect(field).toBeFocused();
});

test('a drag that ends where it began changes nothing, and leaves nothing to undo', async ({ page }) => {
  const field = fieldIn(page, 'your-turn', 'weight');
  const { x, y } = await press(page, field);
  await page.mouse.move(x + 20, y);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.mouse.move(x, y);
  await page.mouse.up();
  await expect(field).toHaveValue('0.5');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
});

test('the wheel over a number scrolls the page, and leaves the number', async ({ page }) => {
  const field = fieldIn(page, 'your-turn', 'weight');
  await clickOn(field);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
  await expect(field).toHaveValue('0.5');
});

test('pointing at a number lights its quantity up everywhere', async ({ page }) => {
  await fieldIn(page, 'your-turn', 'weight').hover();
  await expect(page.locator('lesson-chapter')).toHaveAttribute('data-pointed', 'weight');
  await page.locator('#your-turn h2').hover();
  await expect(page.locator('lesson-chapter[data-pointed]')).toHaveCount(0);
});
