import { expect, type Page } from '@playwright/test';
import { clickOn, fieldIn, handleOf, open, test } from '../lesson.ts';
import { settled } from '../moment.ts';
import { phone } from '../reading/windows.ts';

test('Enter leads from a step to its figure, Tab on to a knob, and Escape back, from where the arrows go on', async ({
  page,
}) => {
  await open(page, '/neuron/#zero');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#one')).toBeFocused();
  const place = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  const figure = page.getByRole('group', { name: 'An artificial neuron' }).first();
  await expect(figure).toBeFocused();
  await expect(figure).toHaveAccessibleDescription(await page.locator('.stage .caption').innerText());
  await page.keyboard.press('Tab');
  await expect(handleOf(page, 'w')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(fieldIn(page, 'one', 'weight')).toHaveValue('1.1');
  await page.keyboard.press('Escape');
  await expect(fieldIn(page, 'one', 'weight')).toHaveValue('1');
  await expect(handleOf(page, 'w')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#one')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(place);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#two')).toBeFocused();
});

test('in a window where the figure does not stay, Enter does not lead away from a step', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, '/neuron/#one');
  await page.locator('#one').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#one')).toBeFocused();
});

/** Whether the focus is in the step that the figure shows. */
const isInPresentStep = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('.step')?.hasAttribute('data-present'));

test('the focus goes through the line above the page, and the page stays where it is', async ({ page }) => {
  await open(page, '/neuron/#line');
  await settled(page);
  await page.getByRole('button', { name: 'Next step' }).focus();
  const place = await page.evaluate(() => scrollY);
  for (const key of ['Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
    await page.keyboard.press(key);
    expect(await page.evaluate(() => scrollY)).toBe(place);
  }
});

test('a number that Tab comes to is one of the step that the figure shows', async ({ page }) => {
  await open(page, '/neuron/#zero');
  await settled(page);
  await page.locator('#zero .entry').first().focus();
  for (let seen = 0; seen < 6;) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate(() => document.activeElement?.matches('.entry')))) continue;
    await expect.poll(() => isInPresentStep(page)).toBe(true);
    seen += 1;
  }
});

test('a number further down that is changed by key is brought up, and a page that is scrolled by key is not', async ({
  page,
}) => {
  await open(page, '/neuron/#zero');
  await settled(page);
  await page.locator('#one .entry').first().focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-present]')).toHaveId('one');
  await settled(page);
  await page.locator('#one').focus();
  await page.keyboard.press('PageDown');
  await settled(page);
  await expect(page.locator('[data-present]')).not.toHaveId('one');
});

test('a number further down that is typed over is brought up, and what is said is about it', async ({
  page,
}) => {
  await open(page, '/neuron/#zero');
  await settled(page);
  const weight = page.locator('#two .entry').nth(0);
  await weight.focus();
  await weight.fill('3');
  await weight.press('Enter');
  await expect(page.locator('[data-present]')).toHaveId('two');
  await expect(page.locator('[role="status"]')).toContainText('A weight of 3 ');
  // The figure may still be on its way to the step when this is said.
  await expect(page.locator('.stage .caption')).toHaveText(await page.locator('[role="status"]').innerText());
});

test('a number that Tab comes to is brought up, though the page has not yet shown how far it was scrolled', async ({
  page,
}) => {
  await open(page, '/neuron/#zero');
  await settled(page);
  await page.locator('#zero .entry').first().focus();
  await page.evaluate(() => {
    document.querySelector('#line')?.scrollIntoView();
    document.activeElement?.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true }));
  });
  // Until the page has shown where it is, the step that it was at counts as the present one.
  await settled(page);
  await settled(page);
  await expect.poll(() => isInPresentStep(page)).toBe(true);
});

test('what Tab comes to at the other end of the page is in the window, though the figure there makes the page longer', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await open(page, '/training/');
  await settled(page);
  await page.keyboard.press('Shift+Tab');
  await settled(page);
  const last = page.locator('.foot a').last();
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport({ ratio: 1 });
});

test('after the arrow key to a step, Tab goes on in that step', async ({ page }) => {
  await open(page, '/learning-rate/');
  await settled(page);
  for (const step of [2, 3, 4]) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.where')).toHaveText(`step ${step} of 12`);
  }
  await page.keyboard.press('Tab');
  await expect.poll(() => isInPresentStep(page)).toBe(true);
});

test('the contents close once a step is chosen in them, and once the focus is elsewhere', async ({
  page,
}) => {
  await open(page, '/neuron/');
  const contents = page.locator('.contents');
  await clickOn(contents.locator('> summary'));
  await clickOn(contents.getByRole('link', { name: 'Every input at once' }));
  await expect(contents).not.toHaveAttribute('open');
  await clickOn(contents.locator('> summary'));
  await expect(contents).toHaveAttribute('open');
  await page.locator('#one .entry').first().focus();
  await expect(contents).not.toHaveAttribute('open');
});

test('Escape closes a menu and goes back to what opened it; in the table of a figure it leads to the step', async ({
  page,
}) => {
  await open(page, '/training/#work');
  const contents = page.locator('.tools details.contents');
  await clickOn(contents.locator('> summary'));
  await contents.locator('a').first().focus();
  await page.keyboard.press('Escape');
  await expect(contents).not.toHaveAttribute('open');
  await expect(contents.locator('> summary')).toBeFocused();
  await page.locator('.data .scroll').focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('#work')).toBeFocused();
});
