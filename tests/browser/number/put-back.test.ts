import { expect } from '@playwright/test';
import { clickOn, fieldIn, open, test } from '../lesson.ts';
import { expectAddress } from '../moment.ts';

test.beforeEach(async ({ page }) => {
  await open(page, '/neuron/?x=7#your-turn');
  await fieldIn(page, 'your-turn', 'weight').fill('2');
  await page.keyboard.press('Enter');
});

test('a changed number says what it was, and is put back alone', async ({ page }) => {
  const putBack = page.locator('#your-turn').getByRole('button', { name: /put the weight back to 0.5/ });
  await expect(putBack).toHaveText('was 0.5');
  await clickOn(putBack);
  await expect(fieldIn(page, 'your-turn', 'weight')).toHaveValue('0.5');
  await expect(putBack).toHaveCount(0);
  await expect(fieldIn(page, 'your-turn', 'input')).toHaveValue('7');
  await expectAddress(page, '?x=7#your-turn');
});

test('put back by the keyboard, the number keeps the focus', async ({ page }) => {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(fieldIn(page, 'your-turn', 'weight')).toHaveValue('0.5');
  await expect(fieldIn(page, 'your-turn', 'weight')).toBeFocused();
});

test('undone from where it says what it was, the number has the focus', async ({ page }) => {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /put the weight back to 0.5/ }).first()).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(fieldIn(page, 'your-turn', 'weight')).toHaveValue('0.5');
  await expect(fieldIn(page, 'your-turn', 'weight')).toBeFocused();
});

test('all is put back at once, and undone at once', async ({ page }) => {
  await clickOn(page.getByRole('button', { name: 'Put all back' }));
  await expect(fieldIn(page, 'your-turn', 'weight')).toHaveValue('0.5');
  await expect(fieldIn(page, 'your-turn', 'input')).toHaveValue('3');
  await expectAddress(page, '#your-turn');
  await expect(page.getByRole('button', { name: 'Put all back' })).toBeHidden();
  await clickOn(page.getByRole('button', { name: 'Undo' }));
  await expect(fieldIn(page, 'your-turn', 'weight')).toHaveValue('2');
  await expect(fieldIn(page, 'your-turn', 'input')).toHaveValue('7');
});

test('undo and redo go back and forth by button and by key', async ({ page }) => {
  const weight = fieldIn(page, 'your-turn', 'weight');
  await weight.press('ArrowUp');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(weight).toHaveValue('2');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(weight).toHaveValue('0.5');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(weight).toHaveValue('2');
  await clickOn(page.getByRole('button', { name: 'Redo' }));
  await expect(weight).toHaveValue('2.1');
  await expect(page.getByRole('button', { name: 'Redo' })).toHaveAttribute('aria-disabled', 'true');
});

test('in text that is being typed, undo is the browser’s own', async ({ page }) => {
  const weight = fieldIn(page, 'your-turn', 'weight');
  await weight.focus();
  await page.keyboard.type('34');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(weight).toHaveAttribute('aria-valuenow', '2');
  await expect(page.locator('#your-turn .put-back').first()).toHaveText('was 0.5');
});

test('a number is put back, and that undone, when the page was opened with it in the address', async ({
  page,
}) => {
  const putBack = page.locator('#diagram').getByRole('button', { name: /put the input back to 3/ });
  await putBack.first().click();
  await expect(fieldIn(page, 'diagram', 'input')).toHaveValue('3');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(fieldIn(page, 'diagram', 'input')).toHaveValue('7');
});

test('a number that follows another says so, whatever that has become meanwhile, and follows it again', async ({
  page,
}) => {
  await open(page, '/error-and-delta/?goal=5#the-task');
  await fieldIn(page, 'the-task', 'input').fill('7');
  await page.keyboard.press('Enter');
  const goal = fieldIn(page, 'the-task', 'goal');
  const putBack = page
    .locator('#the-task')
    .getByRole('button', { name: /put the goal back/ })
    .first();
  await expect(putBack).toHaveText('was the input');
  await clickOn(putBack);
  await expect(goal).toHaveValue('7');
  await fieldIn(page, 'the-task', 'input').fill('2');
  await page.keyboard.press('Enter');
  await expect(goal).toHaveValue('2');
});

test('a preset that changes nothing more leaves nothing to undo', async ({ page }) => {
  await open(page, '/learning-rate/#too-large');
  const alpha = fieldIn(page, 'too-large', 'learning rate');
  await clickOn(page.locator('#too-large').getByRole('link', { name: '0.4', exact: true }));
  await expect(page.locator('.changes')).toBeHidden();
  const preset = page.locator('#too-large').getByRole('link', { name: 'a rate of 0.42' });
  await clickOn(preset);
  await expect(alpha).toHaveValue('0.42');
  await clickOn(preset);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(alpha).toHaveValue('0.4');
});

test('below a changed number of a formula there is room for what it was', async ({ page }) => {
  await open(page, '/learning-rate/?cure.alpha=0.3#cure');
  const formula = page.locator('#cure .formula');
  await expect(formula.locator('.put-back')).toBeVisible();
  expect(await formula.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
});
