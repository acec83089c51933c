import { expect } from '@playwright/test';
import { open, test } from '../lesson.ts';

test('what is selected of the text has its numbers in their sentences', async ({ page }) => {
  await open(page, '/learning-rate/#first-pass');
  const selected = await page.evaluate(() => {
    const paragraph = document.querySelector('#first-pass p:last-of-type');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return String(getSelection());
  });
  expect(selected).toMatch(/^The weight starts at 0, and in one pass over 4, 5, 6 it goes this way:/);
});
