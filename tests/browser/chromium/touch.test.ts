import { expect } from '@playwright/test';
import { fieldIn, open, test } from '../lesson.ts';

test.use({ hasTouch: true, viewport: { width: 375, height: 812 } });

test('a tap selects a number and brings up its − and +, and each tap on them is one step', async ({
  page,
}) => {
  await open(page, '/neuron/#your-turn');
  const field = fieldIn(page, 'your-turn', 'weight');
  await field.tap();
  await expect(field).toBeFocused();
  const more = page.getByRole('button', { name: 'weight: one step up' });
  await expect(more).toBeInViewport({ ratio: 1 });
  await more.tap();
  await more.tap();
  await expect(field).toHaveValue('0.7');
  await page.getByRole('button', { name: 'weight: one step down' }).tap();
  await expect(field).toHaveValue('0.6');
  await expect(field).toBeFocused();
  await page
    .locator('#your-turn p')
    .last()
    .tap({ position: { x: 5, y: 5 } });
  await expect(more).toHaveCount(0);
});
