import { expect } from '@playwright/test';
import { drawn, fieldIn, open, test } from '../lesson.ts';

/** What every value of the chapter says, in sight and out of it, in the page's order. */
const said = () => {
  const all = [...document.querySelectorAll('section.step data[data-of]')].map((data) => {
    const { top, bottom } = data.getBoundingClientRect();
    return { isInSight: bottom > 0 && top < innerHeight, text: data.textContent };
  });
  return {
    near: all.filter(({ isInSight }) => isInSight).map(({ text }) => text),
    far: all.filter(({ isInSight }) => !isInSight).map(({ text }) => text),
  };
};

test('an edit is shown at once wherever it is in sight, however many steps that is, and elsewhere before anyone gets there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1800 });
  await page.addInitScript({ content: `globalThis.said = ${String(said)}` });
  await open(page, '/neuron/');
  const field = fieldIn(page, 'zero', 'input');
  await field.scrollIntoViewIfNeeded();
  await drawn(page);
  const before = await page.evaluate(said);
  const after = await field.evaluate((input) => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }));
    return (globalThis as unknown as { said: typeof said }).said();
  });
  expect(after.near).not.toEqual(before.near);
  await expect.poll(async () => (await page.evaluate(said)).far).not.toEqual(before.far);
  expect(await page.evaluate(said)).toMatchObject({ near: after.near });
});
