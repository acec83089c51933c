import { expect } from '@playwright/test';
import { fieldIn, open, test, valueIn } from '../lesson.ts';

const list = 'training data';

test.beforeEach(({ page }) => open(page, '/training/#training-data'));

test('a list is typed as a list, and everything that follows from it changes', async ({ page }) => {
  await fieldIn(page, 'training-data', list).fill('2, 0,5; 7');
  await page.keyboard.press('Enter');
  await expect(page.locator('#training-data .why')).toContainText('2, 0,5');
  await fieldIn(page, 'training-data', list).fill('0,5; 2');
  await page.keyboard.press('Enter');
  await expect(fieldIn(page, 'training-data', list)).toHaveValue('0.5, 2');
  await expect(valueIn(page, 'work', 'first-input')).toHaveText('0.5');
  await expect(page).toHaveURL(/\?train=0\.5,2#training-data$/);
});

test('an entry of a list that is not typed anew keeps the digits that it does not show', async ({ page }) => {
  const field = fieldIn(page, 'training-data', list);
  await field.fill('1/3, 2');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('0.333333, 2');
  await field.press('ArrowRight');
  await page.keyboard.type(', 4');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('0.333333, 2, 4');
  await expect(page).toHaveURL(/\?train=0\.3333333333333333,2,4#/);
});

test('the arrows up and down change the entry of a list that the caret is in', async ({ page }) => {
  const field = fieldIn(page, 'training-data', list);
  await field.focus();
  await field.evaluate((input: HTMLInputElement) => input.setSelectionRange(4, 4));
  await page.keyboard.press('ArrowUp');
  await expect(field).toHaveValue('1, 3, 3');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(field).toHaveValue('1, 13, 3');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('1, 2, 3');
});

test('the arrows change the entry that was typed there, also in a list with decimal commas', async ({
  page,
}) => {
  const field = fieldIn(page, 'training-data', list);
  for (const [caret, value] of [
    [3, '1.5, 1.5'],
    [7, '0.5, 2.5'],
  ] as const) {
    await field.fill('0,5 1,5');
    await field.evaluate((input: HTMLInputElement, at) => input.setSelectionRange(at, at), caret);
    await page.keyboard.press('ArrowUp');
    await expect(field).toHaveValue(value);
  }
});

test('a list with a wrong entry stays as it was, and the page names the entry', async ({ page }) => {
  const field = fieldIn(page, 'training-data', list);
  await field.fill('1, two, 3');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAccessibleDescription(
    '“1, two, 3” holds “two”, which is not a number, so nothing changes.',
  );
});

test('a preset sets its numbers in place, and is undone as any edit', async ({ page }) => {
  await page.getByRole('link', { name: 'without a 1' }).click();
  await expect(fieldIn(page, 'other-data', list)).toHaveValue('2, 3');
  await expect(page).toHaveURL(/\?other-data\.train=2,3#/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(fieldIn(page, 'other-data', list)).toHaveValue('2, 3, 1');
});
