import { expect } from '@playwright/test';
import { clickOn, fieldIn, handleOf, live, open, scrollTo, test, valueIn, withPlainType } from '../lesson.ts';
import { expectAddress, expectToSee, settled } from '../moment.ts';
import { painted } from '../painted.ts';

test('an address with a step opens at that step, with its numbers in the figure', async ({ page }) => {
  await open(page, '/neuron/#your-turn');
  await expect(page.locator('.where')).toHaveText('step 7 of 9');
  await expect(page.locator('[data-present]')).toHaveId('your-turn');
  await expect(page.locator('#your-turn h2')).toBeInViewport();
  await expect(handleOf(page, 'w')).toHaveAttribute('aria-valuenow', '0.5');
});

test('a link to a step that the chapter does not have says so, and one to a part of the page does not', async ({
  page,
}) => {
  await open(page, '/neuron/?w=3#tow');
  await expect(page.locator('.notice')).toHaveText(
    'The address asked for “#tow”, but that is no place on this page.',
  );
  await expect(fieldIn(page, 'diagram', 'weight')).toHaveValue('3');
  await page.evaluate(() => (location.hash = 'two'));
  await expect(page.locator('.notice')).toBeHidden();
  await page.evaluate(() => (location.hash = 'tow'));
  await expect(page.locator('.notice')).toBeVisible();
  await open(page, '/neuron/#top');
  await expect(page.locator('.notice')).toBeHidden();
  await open(page, '/neuron/?zz=1#lesson');
  await expect(page.locator('.notice')).toBeVisible();
  await expect(page.locator('.step .notice')).toHaveCount(0);
});

test('what of an address cannot be used is said where it leads, and at the top where it leads nowhere', async ({
  page,
}) => {
  await open(page, '/neuron/?zz=1#two');
  await expect(page.locator('#two .notice')).toBeInViewport();
  await page.evaluate(() => (location.hash = 'tow'));
  await expect(page.locator('.opening .notice')).toContainText('“#tow”');
});

test('scrolling goes from step to step, and the address follows', async ({ page }) => {
  await open(page, '/neuron/');
  await page.mouse.move(300, 500);
  await page.mouse.wheel(0, 1500);
  await expect(page.locator('.where')).not.toHaveText('step 1 of 9');
  await expect(async () => {
    const present = await page.locator('[data-present]').getAttribute('id');
    expect(new URL(page.url()).hash).toBe(`#${String(present)}`);
  }).toPass();
  await page.mouse.wheel(0, -3000);
  await expectAddress(page, '');
});

test('a link of the contents jumps to its step', async ({ page }) => {
  await open(page, '/neuron/');
  await clickOn(page.locator('.contents > summary'));
  await clickOn(page.locator('.contents').getByRole('link', { name: 'And if it is two?' }));
  await expect(page.locator('[data-present]')).toHaveId('two');
  await expect(page.locator('.contents a[aria-current="step"]')).toHaveText('And if it is two?');
  await expectAddress(page, '#two');
});

test('a reload in the middle of a step, with an edit, comes back to the same moment', async ({ page }) => {
  await withPlainType(page);
  await open(page, '/forward-propagation/#loop');
  await fieldIn(page, 'loop', 'weight').fill('3');
  await page.keyboard.press('Enter');
  await scrollTo(page, await page.evaluate(() => Math.round(scrollY) + 120));
  await expectAddress(page, '?compare.w=3#loop');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  // Out of sight, values follow a little later.
  await expect(valueIn(page, 'another-turn', 'off')).toHaveText('1.5');
  const moment = await settled(page);
  const place = await page.evaluate(() => scrollY);
  await page.reload();
  await live(page);
  await expect(page.locator('[data-present]')).toHaveId('loop');
  // What the browser itself puts back may be a few px off.
  await expect.poll(() => page.evaluate((before) => Math.abs(scrollY - before), place)).toBeLessThan(12);
  await scrollTo(page, place);
  await expectToSee(page, moment);
});

test('the same place shows the same moment, whether scrolled down to, up to, or jumped to', async ({
  page,
}) => {
  await open(page, '/learning-rate/#too-large');
  const place = await page.evaluate(() => scrollY);
  const jumped = await settled(page);
  for (const start of [0, 100_000]) {
    await scrollTo(page, start);
    await settled(page);
    for (const way of [0.4, 0.7, 0.9]) await scrollTo(page, start + (place - start) * way);
    await scrollTo(page, place);
    await expectToSee(page, jumped);
  }
});

test('a copied address opens the same moment for someone else', async ({ page, context }) => {
  await withPlainType(page);
  await open(page, '/error-and-delta/#error');
  await fieldIn(page, 'first-attempt', 'weight').fill('-1.25');
  await page.keyboard.press('Enter');
  await painted(page);
  await scrollTo(page, await page.evaluate(() => scrollY - 150));
  await page.locator('#error').evaluate((step) => step.scrollIntoView());
  await expectAddress(page, '?w=-1.25#error');
  const moment = await settled(page);
  const other = await context.newPage();
  await withPlainType(other);
  await open(other, page.url());
  await expectToSee(other, moment);
});

test('back from the next chapter comes to the place and the numbers that were left', async ({ page }) => {
  await open(page, '/neuron/#your-turn');
  await fieldIn(page, 'your-turn', 'weight').fill('-2');
  await page.keyboard.press('Enter');
  await expectAddress(page, '?your-turn.w=-2#your-turn');
  await clickOn(page.locator('#your-turn h2'));
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(/forward-propagation/);
  await live(page);
  await page.evaluate(() => history.back());
  await expect(fieldIn(page, 'your-turn', 'weight')).toHaveValue('−2');
  await expect(page.locator('[data-present]')).toHaveId('your-turn');
  await expect(handleOf(page, 'w')).toHaveAttribute('aria-valuenow', '-2');
  await page.evaluate(() => history.forward());
  await expect(page).toHaveURL(/forward-propagation/);
});

test('back after a jump within the page comes to where the reader was', async ({ page }) => {
  await open(page, '/neuron/#one');
  await clickOn(page.locator('.contents > summary'));
  await clickOn(page.locator('.contents').getByRole('link', { name: 'Every input at once' }));
  await expectAddress(page, '#line');
  await page.evaluate(() => history.back());
  await expect(page.locator('[data-present]')).toHaveId('one');
  await page.evaluate(() => history.forward());
  await expect(page.locator('[data-present]')).toHaveId('line');
});

test('what is said of an address is taken away once the reader has made a change, and said again on going back to one', async ({
  page,
}) => {
  await open(page, '/learning-rate/?cure.alpha=5#cure');
  const notice = page.locator('.notice');
  await expect(notice).toContainText('“cure.alpha=5”');
  const field = fieldIn(page, 'cure', 'learning rate');
  await field.fill('0.2');
  await field.press('Enter');
  await expect(notice).toBeHidden();
  await page.evaluate(() => {
    history.pushState(null, '', '?cure.alpha=7#cure');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(notice).toContainText('“cure.alpha=7”');
  await expect(field).toHaveValue('1');
});
