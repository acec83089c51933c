import { expect } from '@playwright/test';
import { clickOn, fieldIn, open, test, valueIn } from '../lesson.ts';

test.beforeEach(({ page }) => open(page, '/neuron/#your-turn'));

test('a typed number holds at Enter, in the prose, in the figure and in the address', async ({ page }) => {
  await fieldIn(page, 'your-turn', 'weight').fill('2.345');
  await expect(valueIn(page, 'your-turn', 'prediction')).toHaveText('1.5');
  await page.keyboard.press('Enter');
  await expect(fieldIn(page, 'your-turn', 'weight')).toHaveValue('2.345');
  await expect(valueIn(page, 'your-turn', 'prediction')).toHaveText('7.035');
  await expect(page.locator('.stage .caption')).toContainText('7.035');
  await expect(page).toHaveURL(/\?your-turn\.w=2\.345#your-turn$/);
});

test('a typed number holds when the reader leaves the field', async ({ page }) => {
  await fieldIn(page, 'your-turn', 'weight').fill('3');
  await clickOn(page.locator('#your-turn p').last());
  await expect(valueIn(page, 'your-turn', 'prediction')).toHaveText('9');
});

test('an edit of a step’s number changes that step and what follows from it, and no step before it', async ({
  page,
}) => {
  await fieldIn(page, 'your-turn', 'weight').fill('3');
  await page.keyboard.press('Enter');
  await expect(fieldIn(page, 'left-out', 'weight')).toHaveValue('3');
  await expect(fieldIn(page, 'two', 'weight')).toHaveValue('2');
  await expect(valueIn(page, 'two', 'prediction')).toHaveText('6');
});

const written: readonly (readonly [what: string, typed: string, value: string])[] = [
  ['a decimal comma', '0,1', '0.1'],
  ['a true minus sign', '−2.5', '-2.5'],
  ['a fraction', '1/4', '0.25'],
  ['a point without a zero', '.5', '0.5'],
];
for (const [what, typed, value] of written) {
  test(`a number written with ${what} is understood`, async ({ page }) => {
    await fieldIn(page, 'your-turn', 'weight').fill(typed);
    await page.keyboard.press('Enter');
    await expect(fieldIn(page, 'your-turn', 'weight')).toHaveAttribute('aria-valuenow', value);
    await expect(page.locator('#your-turn .why')).toHaveCount(0);
  });
}

const refused: readonly (readonly [what: string, typed: string, why: string])[] = [
  ['nonsense', 'abc', '“abc” is not a number, so nothing changes.'],
  ['a number out of range', '99', '“99” is not between −5 and 5, so nothing changes.'],
  ['nothing', '', 'Nothing is written here, so nothing changes.'],
];
for (const [what, typed, why] of refused) {
  test(`${what} keeps the last good value and says why, by the field`, async ({ page }) => {
    const field = fieldIn(page, 'your-turn', 'weight');
    await field.fill(typed);
    await page.keyboard.press('Enter');
    await expect(field).toHaveAccessibleDescription(why);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveValue(typed);
    await expect(field).toHaveAttribute('aria-valuenow', '0.5');
    await page.keyboard.press('Tab');
    await expect(field).toHaveValue('0.5');
    await expect(page.locator('#your-turn .why')).toHaveText(why);
    await page.keyboard.press('Tab');
    await expect(page.locator('#your-turn .why')).toHaveCount(0);
  });
}

test('the sentence goes with the press after the one that left the field, however soon that comes', async ({
  page,
}) => {
  await fieldIn(page, 'your-turn', 'weight').fill('abc');
  await page.keyboard.press('Enter');
  const sentence = page.locator('#your-turn .why');
  await expect(sentence).toHaveCount(1);
  await page.evaluate(() => {
    // A busy page gets the presses that came meanwhile before any of its timers.
    const pressAgain = () =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Tab' }));
    document.addEventListener('focusin', pressAgain, { once: true });
  });
  await page.keyboard.press('Tab');
  await expect(sentence).toHaveCount(0);
});
