import { expect } from '@playwright/test';
import { fieldIn, open, test } from '../lesson.ts';

test('on paper the figures in the text show the reader’s numbers', async ({ page }) => {
  await open(page, '/neuron/?two.w=-3');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const still = page.locator('#two .still');
  await expect(still.locator('svg')).toBeVisible();
  await expect(still.locator('svg')).toHaveAccessibleName(/-9|−9/);
});

test('on paper the page is a handout, with the reader’s numbers as text', async ({ page }) => {
  await open(page, '/neuron/#your-turn');
  await fieldIn(page, 'your-turn', 'weight').fill('2');
  await page.keyboard.press('Enter');
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.locator('.entry:visible, button:not(.put-back):visible, .chapters:visible, .step-link:visible'),
  ).toHaveCount(0);
  await expect(page.locator('#your-turn lesson-number data').first()).toHaveText('2');
  await expect(page.locator('.stage svg.drawing:visible')).toHaveCount(1);
  await expect(page.locator('.stage .caption')).toBeVisible();
  for (const step of await page.locator('section.step').all()) await expect(step).toBeVisible();
});

test('on paper a changed number says what it was', async ({ page }) => {
  await open(page, '/neuron/?two.w=5#two');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#two p', { hasText: 'was 2' }).first()).toBeVisible();
  await expect(page.locator('#two .put-back').first()).toHaveCSS('text-decoration-line', 'none');
});

test('on paper a step that is about the program has it, with the values that its lines have there', async ({
  page,
}) => {
  await open(page, '/learning-rate/?cure.alpha=0.2');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const program = page.locator('#cure .still .listing');
  await expect(program).toBeVisible();
  await expect(program.locator('.line', { hasText: 'const alpha' })).toContainText('0.2');
  await expect(program.locator('.line[aria-current]')).toContainText('weight - alpha * delta');
  await expect(program.locator('.line[aria-current] > data')).toHaveText('1');
});

test('on paper the figure before the text is the first step’s, whichever the reader is at, and on the screen theirs again', async ({
  page,
}) => {
  await open(page, '/error-and-delta/?w=0.3#delta');
  const caption = page.locator('.stage .caption');
  const own = await caption.textContent();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(caption).toHaveText('The input is 1 and the goal 1. The neuron has only its weight, 0.3.');
  await expect(page.locator('.stage')).toHaveAttribute('data-show', 'line');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(caption).toHaveText(own ?? '');
});
