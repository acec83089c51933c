import { expect } from '@playwright/test';
import { fieldIn, knobOf, open, test } from '../lesson.ts';

test('what two fingers do to two numbers at once is undone at once', async ({ page }) => {
  await open(page, '/neuron/#your-turn');
  const fields = ['input', 'weight'].map((name) => fieldIn(page, 'your-turn', name));
  const values = () => Promise.all(fields.map((field) => field.inputValue()));
  const before = await values();
  const [x, w] = [await knobOf(page, 'x'), await knobOf(page, 'w')];
  const cdp = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: { x: number; y: number; id: number }[],
  ) => cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [{ ...x, id: 0 }]);
  await touch('touchStart', [
    { ...x, id: 0 },
    { ...w, id: 1 },
  ]);
  for (const way of [10, 20, 30])
    await touch('touchMove', [
      { x: x.x + way, y: x.y - way, id: 0 },
      { x: w.x + way, y: w.y - way, id: 1 },
    ]);
  await touch('touchEnd', []);
  const after = await values();
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  await page.locator('[data-do="undo"]').click();
  expect(await values()).toEqual(before);
});
