import { expect, type Locator, type Page } from '@playwright/test';
import { clickOn, fieldIn, open, test } from '../lesson.ts';
import { painted } from '../painted.ts';

/** Presses the arrow right so often; each time the caption has to change. What it said before, and after each. */
async function pressOn(page: Page, caption: Locator, presses: number): Promise<readonly string[]> {
  const heard = [await caption.innerText()];
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('ArrowRight');
    await expect(caption).not.toHaveText(heard.at(-1) ?? '');
    heard.push(await caption.innerText());
  }
  return heard;
}

test('the buttons for the next and the previous step go there, and say so, with what the figure then shows', async ({
  page,
}) => {
  await open(page, '/neuron/#zero');
  await clickOn(page.getByRole('button', { name: 'Next step' }));
  await expect(page.locator('[data-present]')).toHaveId('one');
  const caption = await page.locator('.stage .caption').innerText();
  expect(caption).toMatch(/\S/);
  await expect(page.getByRole('status')).toHaveText(`Step 4: And if it is one? — ${caption}`);
  await clickOn(page.getByRole('button', { name: 'Previous step' }));
  await clickOn(page.getByRole('button', { name: 'Previous step' }));
  await expect(page.locator('[data-present]')).toHaveId('diagram');
});

test('two presses go two steps, also where no frame comes between them', async ({ page }) => {
  await open(page, '/neuron/#one');
  await expect(page.locator('[data-present]')).toHaveId('one');
  await page.evaluate(() => {
    const button = document.querySelector<HTMLElement>('[data-do="previous"]');
    button?.click();
    button?.click();
  });
  await expect(page.locator('[data-present]')).toHaveId('diagram');
});

test('the arrows left and right go through all steps, one at a time', async ({ page }) => {
  await open(page, '/neuron/');
  const steps = await page.locator('section.step').evaluateAll((all) => all.map(({ id }) => id));
  for (const step of steps.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-present]')).toHaveId(step);
  }
  for (const step of steps.toReversed().slice(1)) {
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('[data-present]')).toHaveId(step);
  }
});

test('the arrow right goes on through what the figure does in a step, before it goes to the next', async ({
  page,
}) => {
  await open(page, '/forward-propagation/#one-way');
  const caption = page.locator('.stage .caption');
  for (const said of [
    /travels to the neuron/,
    /transformed: .* = /,
    /travels on to the output/,
    /^The output is /,
  ]) {
    await page.keyboard.press('ArrowRight');
    await expect(caption).toHaveText(said);
    await expect(page.locator('[data-present]')).toHaveId('one-way');
  }
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-present]')).toHaveId('transformation');
  await page.keyboard.press('ArrowLeft');
  await expect(caption).toHaveText(/comes in/);
});

test('the arrow left goes back through what the figure did in a step, before it goes to the step before', async ({
  page,
}) => {
  await open(page, '/forward-propagation/#loop');
  const caption = page.locator('.stage .caption');
  const heard = await pressOn(page, caption, 3);
  for (const said of heard.toReversed().slice(1)) {
    await page.keyboard.press('ArrowLeft');
    await expect(caption).toHaveText(said);
    await expect(page.getByRole('status')).toHaveText(said);
    await expect(page.locator('[data-present]')).toHaveId('loop');
  }
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-present]')).not.toHaveId('loop');
});

test('the arrow right goes through the turn of a chapter’s last step, and no further', async ({ page }) => {
  await open(page, '/forward-propagation/#another-turn');
  const caption = page.locator('.stage .caption');
  for (const said of [/Compare:/, /Update:/, /Predict again:/, /Predict again:/]) {
    await page.keyboard.press('ArrowRight');
    await expect(caption).toHaveText(said);
    await expect(page.locator('.stage .figure')).toBeInViewport({ ratio: 0.95 });
  }
});

test('the arrow right goes through a pass example by example, on a phone, too', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, '/training/#work');
  const heard = await pressOn(page, page.locator('.stage .caption'), 9);
  expect(heard[1]).toContain('Example 1 of 3: the prediction');
  expect(heard[4]).toContain('Example 2 of 3: the prediction');
  expect(heard[9]).toContain('All 3 training examples are done');
  await expect(page.locator('[data-present]')).toHaveId('work');
});

test('Shift with an arrow goes to the next and the previous chapter', async ({ page }) => {
  await open(page, '/neuron/');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(/forward-propagation/);
  await page.locator('lesson-number .entry').first().waitFor();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/neuron/);
});

test('in a number, the arrows left and right move the caret and not the page', async ({ page }) => {
  await open(page, '/neuron/#two');
  await fieldIn(page, 'two', 'weight').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-present]')).toHaveId('two');
  await expect(fieldIn(page, 'two', 'weight')).toHaveValue('2');
});

test('the arrows go through the steps from the open box of keys, too, which says so', async ({ page }) => {
  await open(page, '/neuron/');
  await clickOn(page.locator('.tools > .help summary'));
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.where')).toHaveText('step 2 of 9');
});

test('on a link of an open menu the arrows left and right leave the page behind it where it is', async ({
  page,
}) => {
  await open(page, '/training/#work');
  await page.locator('.tools summary', { hasText: 'Contents' }).click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('ArrowRight');
  await painted(page);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(page.locator('.tools details[open]')).toHaveCount(1);
});

test('the buttons lead through what runs in the first step, too', async ({ page }) => {
  await open(page, '/training/');
  const caption = page.locator('.stage .caption');
  const before = await caption.innerText();
  await clickOn(page.getByRole('button', { name: 'Next step' }));
  await expect(caption).not.toHaveText(before);
  await expect(page.locator('[data-present]')).toHaveId('same-parts');
  await clickOn(page.getByRole('button', { name: 'Previous step' }));
  await expect(caption).toHaveText(before);
});

test('the button for the next step has nothing to do in a last step, but where something runs in it', async ({
  page,
}) => {
  const next = page.getByRole('button', { name: 'Next step' });
  await open(page, '/neuron/#left-out');
  await expect(next).toHaveAttribute('aria-disabled', 'false');
  await clickOn(next);
  await expect(page.locator('[data-present]')).toHaveId('a-network');
  await expect(next).toHaveAttribute('aria-disabled', 'true');

  await open(page, '/forward-propagation/#another-turn');
  const caption = page.locator('.stage .caption');
  const before = await caption.innerText();
  await clickOn(next);
  await expect(caption).not.toHaveText(before);
  await expect(page.locator('[data-present]')).toHaveId('another-turn');
});
