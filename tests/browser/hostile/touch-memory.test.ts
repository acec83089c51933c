import { expect, test } from '@playwright/test';
import { open } from '../lesson.ts';
import { memoryOf } from './memory.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 375, height: 812 } });

test('numbers tapped over and over leave nothing behind', async ({ page }) => {
  await open(page, '/neuron/#your-turn');
  const number = page.locator('#your-turn .entry').first();
  const tap = async (times: number) => {
    for (let time = 0; time < times; time++) {
      await number.tap();
      await expect(page.locator('.nudges')).toHaveCount(1);
      await number.evaluate((field: HTMLElement) => field.blur());
      await expect(page.locator('.nudges')).toHaveCount(0);
    }
    return memoryOf(page);
  };
  const before = await tap(5);
  const after = await tap(20);
  // Each − and + is five nodes, with three listeners.
  expect(after.detached - before.detached).toBeLessThan(20);
  expect(after.listeners - before.listeners).toBeLessThan(20);
});
