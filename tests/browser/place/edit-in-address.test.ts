import { expect } from '@playwright/test';
import { fieldIn, test } from '../lesson.ts';
import { openInStillTime } from '../reading/live.ts';

test('an edit is in the address before anyone could leave, and a burst of them is written at most every 0.4 s', async ({
  page,
}) => {
  await openInStillTime(page, '/neuron/');
  const weight = fieldIn(page, 'one', 'weight');
  await weight.press('ArrowUp');
  await page.clock.runFor(100);
  const first = page.url();
  expect(first).toContain('?one.w=');
  await weight.press('ArrowUp');
  await page.clock.runFor(200);
  await weight.press('ArrowUp');
  await page.clock.runFor(100);
  expect(page.url()).toBe(first);
  await page.clock.runFor(100);
  await expect(weight).not.toHaveValue(String(new URL(first).searchParams.get('one.w')));
  expect(new URL(page.url()).searchParams.get('one.w')).toBe(await weight.inputValue());
});
