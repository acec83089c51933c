import { expect } from '@playwright/test';
import { clickOn, fieldIn, open, test } from '../lesson.ts';

test('the buttons for the next and the previous step go there, and say so, with what the figure then shows', async ({
  page,
}) => {
  await open(page, '/neuron/#zero');
  await clickOn(page.getByRole('button', { name: 'Next step' }));
  await expect(page.locator('[data-present]')).toHaveId('one');
  const caption = await page.locator('.stage .caption').innerText();
  expect(caption).toMatch(/\S/);
  await expect(page.getByRole('status')).toHaveText(`Step 4: And if it is one? — ${caption}`);
  await clickOn(page.getByRole('button', { name: 'Previous step' }));
  await clickOn(page.getByRole('button', { name: 'Previous step' }));
  await expect(page.locator('[data-present]')).toHaveId('diagram');
});

test('two presses go two steps, also where no frame comes between them', async ({ page }) => {
  await open(page, '/neuron/#one');
  await expect(page.locator('[data-present]')).toHaveId('one');
  await page.evaluate(() => {
    const button = document.querySelector<HTMLElement>('[data-do="previous"]');
    button?.click();
    button?.click();
  });
  await expect(page.locator('[data-present]')).toHaveId('diagram');
});

test('the arrows left and right go through all steps, one at a time', async ({ page }) => {
  await open(page, '/forward-propagation/');
  const steps = await page.locator('section.step').evaluateAll((all) => all.map(({ id }) => id));
  for (const step of steps.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-present]')).toHaveId(step);
  }
  for (const step of steps.toReversed().slice(1)) {
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('[data-present]')).toHaveId(step);
  }
});

test('Shift with an arrow goes to the next and the previous chapter', async ({ page }) => {
  await open(page, '/neuron/');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(/forward-propagation/);
  await page.locator('lesson-number .entry').first().waitFor();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/neuron/);
});

test('in a number, the arrows left and right move the caret and not the page', async ({ page }) => {
  await open(page, '/neuron/#two');
  await fieldIn(page, 'two', 'weight').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-present]')).toHaveId('two');
  await expect(fieldIn(page, 'two', 'weight')).toHaveValue('2');
});

test('the arrows go through the steps from the open box of keys, too, which says so', async ({ page }) => {
  await open(page, '/neuron/');
  await clickOn(page.locator('.tools > .help summary'));
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.where')).toHaveText('step 2 of 9');
});
