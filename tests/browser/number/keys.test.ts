import { expect } from '@playwright/test';
import { fieldIn, open, test } from '../lesson.ts';
import { painted } from '../painted.ts';

const presses: readonly (readonly [key: string, text: string])[] = [
  ['ArrowUp', '0.6'],
  ['ArrowDown', '0.5'],
  ['Shift+ArrowUp', '1.5'],
  ['Shift+ArrowDown', '0.5'],
  ['PageUp', '1.5'],
  ['PageDown', '0.5'],
  ['Home', '−5'],
  ['ArrowDown', '−5'],
  ['End', '5'],
  ['Escape', '0.5'],
];

test('in a number, the keys of a spinbutton change it by steps, to its ends, and back', async ({ page }) => {
  await open(page, '/neuron/#your-turn');
  const field = fieldIn(page, 'your-turn', 'weight');
  await field.focus();
  for (const [key, text] of presses) {
    await page.keyboard.press(key);
    await expect(field, key).toHaveValue(text);
    await expect(field, key).toHaveAttribute('aria-valuetext', text);
  }
  await expect(page.locator('#your-turn .put-back')).toHaveCount(0);
});

test('what is typed right after a key, before the next frame, is not selected', async ({ page }) => {
  await open(page, '/neuron/#your-turn');
  const field = fieldIn(page, 'your-turn', 'weight');
  await field.focus();
  await field.evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }));
    input.value = '2';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await painted(page);
  await field.press('5');
  await expect(field).toHaveValue('25');
});

test('Esc takes back what was typed and not yet confirmed', async ({ page }) => {
  await open(page, '/neuron/#your-turn');
  const field = fieldIn(page, 'your-turn', 'weight');
  await field.fill('4x');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('0.5');
  await expect(field).toBeFocused();
});

test('Esc keeps what was confirmed, also after nonsense, and leads out of the number to where the arrows go from step to step', async ({
  page,
}) => {
  await open(page, '/neuron/#your-turn');
  const field = fieldIn(page, 'your-turn', 'weight');
  await field.focus();
  for (const text of ['2', 'banana']) {
    await field.fill(text);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('2');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('2');
  await expect(page.locator('#your-turn')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#left-out')).toBeFocused();
});

test('Tab goes from number to number in the order of the text', async ({ page }) => {
  await open(page, '/neuron/#your-turn');
  await fieldIn(page, 'your-turn', 'weight').focus();
  await page.keyboard.press('Tab');
  await expect(fieldIn(page, 'your-turn', 'input')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(fieldIn(page, 'your-turn', 'weight')).toBeFocused();
});

test('a choice is changed as any list of the browser', async ({ page }) => {
  await open(page, '/final-thoughts/#gradient');
  const choice = page.locator('#gradient').getByRole('combobox').first();
  await choice.selectOption('delta');
  await expect(page).toHaveURL(/\?gradient\.rule=delta#gradient$/);
});
