import { expect, test } from '@playwright/test';
import { open } from '../lesson.ts';

test('a number is a spinbutton with a name, a value, and the least and the most that it may be', async ({
  page,
}) => {
  await open(page, '/neuron/#diagram');
  const weight = page.getByRole('spinbutton', { name: 'weight' }).first();
  await expect(weight).toHaveAttribute('aria-valuenow', '4');
  await expect(weight).toHaveAttribute('aria-valuemin', '-5');
  await expect(weight).toHaveAttribute('aria-valuemax', '5');
  await expect(weight).toHaveAttribute('aria-valuetext', '4');
});

test('the keys of a spinbutton change it as the authoring practices say', async ({ page }) => {
  await open(page, '/neuron/#diagram');
  const weight = page.getByRole('spinbutton', { name: 'weight' }).first();
  const presses = [
    ['ArrowUp', '4.1'],
    ['ArrowDown', '4'],
    ['PageDown', '3'],
    ['PageUp', '4'],
    ['Home', '-5'],
    ['ArrowDown', '-5'],
    ['End', '5'],
    ['ArrowUp', '5'],
  ] as const;
  for (const [key, value] of presses) {
    await weight.press(key);
    await expect(weight, key).toHaveAttribute('aria-valuenow', value);
    await expect(weight).toBeFocused();
  }
});

test('a value that cannot be used is marked as invalid and described by the reason, and the last good one stays', async ({
  page,
}) => {
  await open(page, '/neuron/#diagram');
  const weight = page.getByRole('spinbutton', { name: 'weight' }).first();
  await weight.fill('four');
  await weight.press('Enter');
  await expect(weight).toHaveAttribute('aria-invalid', 'true');
  await expect(weight).toHaveAccessibleDescription(/number/);
  await expect(weight).toHaveAttribute('aria-valuenow', '4');
  await weight.press('Escape');
  await expect(weight).not.toHaveAttribute('aria-invalid');
  await expect(weight).toHaveValue('4');
});

test('each entry of a list is changed at the caret, and said alone as the value', async ({ page }) => {
  await open(page, '/training/#training-data');
  const list = page.getByRole('spinbutton', { name: 'training data' }).first();
  await list.focus();
  // As the Tab key leaves it.
  await list.evaluate((field: HTMLInputElement) => field.select());
  await list.press('ArrowUp');
  await expect(list).toHaveValue('2, 2, 3');
  await expect(list).toHaveAttribute('aria-valuenow', '2');
  await list.evaluate((field: HTMLInputElement) => field.setSelectionRange(4, 4));
  await list.press('ArrowUp');
  await expect(list).toHaveValue('2, 3, 3');
  await expect(list).toHaveAttribute('aria-valuenow', '3');
});
