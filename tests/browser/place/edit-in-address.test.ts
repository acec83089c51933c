import { expect } from '@playwright/test';
import { fieldIn, live, open, test } from '../lesson.ts';
import { openInStillTime } from '../reading/live.ts';

test('an edit is in the address before anyone could leave, and of a long burst one in 0.4 s', async ({
  page,
}) => {
  await openInStillTime(page, '/neuron/');
  const weight = fieldIn(page, 'one', 'weight');
  const written = () => page.evaluate(() => new URL(location.href).searchParams.get('one.w'));
  const isWritten = async () => (await written()) === (await weight.inputValue());
  const edit = async () => {
    await weight.press('ArrowUp');
    await page.clock.runFor(100);
  };
  for (let few = 0; few < 15; few++) {
    await edit();
    expect(await isWritten()).toBe(true);
  }
  for (let many = 0; many < 15; many++) await edit();
  expect(await isWritten()).toBe(false);
  await page.clock.runFor(400);
  expect(await isWritten()).toBe(true);
});

test('what was typed last is there again after a link and back', async ({ page }) => {
  await open(page, '/neuron/#your-turn');
  await fieldIn(page, 'your-turn', 'weight').fill('2.25');
  await page.evaluate(() => {
    // A finger takes the focus away and follows the link in one go.
    (document.activeElement as HTMLElement).blur();
    document.querySelector<HTMLElement>('a[rel="next"]')?.click();
  });
  await expect(page).toHaveURL(/forward-propagation/);
  // Left while its script comes in, a page would report that it did not.
  await live(page);
  await page.goBack();
  await live(page);
  await expect(fieldIn(page, 'your-turn', 'weight')).toHaveValue('2.25');
});
