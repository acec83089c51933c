import { expect, type Page } from '@playwright/test';
import { fieldIn, handleOf, knobOf, open, test } from '../lesson.ts';
import { expectAddress } from '../moment.ts';

test('a handle of the figure is a slider, and its keys make the same edit as the number in the prose', async ({
  page,
}) => {
  await open(page, '/neuron/#your-turn');
  const handle = handleOf(page, 'w');
  await expect(handle).toHaveAttribute('aria-valuenow', '0.5');
  await expect(handle).toHaveAccessibleName('weight');
  await handle.focus();
  for (const [key, value] of [
    ['ArrowUp', '0.6'],
    ['ArrowRight', '0.7'],
    ['ArrowLeft', '0.6'],
    ['PageUp', '1.6'],
    ['End', '5'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(fieldIn(page, 'your-turn', 'weight')).toHaveAttribute('aria-valuenow', value);
    await expect(handle).toHaveAttribute('aria-valuenow', value);
    await expect(handle).toBeFocused();
  }
  await expectAddress(page, '?your-turn.w=5#your-turn');
});

/** Presses the mouse on a number's knob, and returns where. */
async function take(page: Page, name: string): Promise<{ x: number; y: number }> {
  const { x, y } = await knobOf(page, name);
  await page.mouse.move(x, y);
  await page.mouse.down();
  return { x, y };
}

async function dragHandle(page: Page, right: number, down: number): Promise<void> {
  const { x, y } = await take(page, 'w');
  for (const share of [0.3, 0.6, 1]) await page.mouse.move(x + right * share, y + down * share);
  await page.mouse.up();
}

test('a handle follows the mouse, and the drag is one edit of the number at this step', async ({ page }) => {
  await open(page, '/neuron/#your-turn');
  const field = fieldIn(page, 'your-turn', 'weight');
  await expect(handleOf(page, 'w')).toHaveRole('slider');
  const before = await knobOf(page, 'w');
  await dragHandle(page, 0, -30);
  await expect(field).not.toHaveValue('0.5');
  const miss = async () => {
    const after = await knobOf(page, 'w');
    return Math.abs(before.y - after.y - 30);
  };
  await expect.poll(miss).toBeLessThan(4);
  await expect(handleOf(page, 'w')).toHaveAttribute(
    'aria-valuenow',
    String(await field.getAttribute('aria-valuenow')),
  );
  await expectAddress(page, /^\?your-turn\.w=[\d.]+#your-turn$/);
  await expect(page.locator('#your-turn .put-back').first()).toHaveText('was 0.5');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field).toHaveValue('0.5');
});

test('a knob stays in the hand where its drag changes the scale, and the scale follows once it is let go', async ({
  page,
}) => {
  await open(page, '/');
  const knob = handleOf(page, 'x').locator('.knob').first();
  const start = await take(page, 'x');
  for (const up of [20, 40, 60, 80]) {
    await page.mouse.move(start.x, start.y - up);
    // Half of the way that the knob takes for a step of its number, and a little.
    await expect.poll(async () => Math.abs((await knobOf(page, 'x')).y - start.y + up)).toBeLessThan(14);
  }
  await page.mouse.up();
  await expect.poll(async () => (await knobOf(page, 'x')).y - start.y + 80).toBeGreaterThan(20);
  // A drag is an edit at every move: the last has to be in the address before a reload can bring it back.
  await expectAddress(page, `?x=${await handleOf(page, 'x').getAttribute('aria-valuenow')}`);
  const height = String(await knob.getAttribute('cy'));
  await page.reload();
  await expect(handleOf(page, 'x')).toHaveRole('slider');
  await expect(knob).toHaveAttribute('cy', height);
});

test('a number has its way back also where its handle leaves the drawing while it is held', async ({
  page,
}) => {
  await open(page, '/neuron/#your-turn');
  const { x, y } = await take(page, 'w');
  await page.mouse.move(x, y - 30);
  await expect(fieldIn(page, 'your-turn', 'weight')).not.toHaveValue('0.5');
  // To a step with another drawing.
  await page.locator('#a-network').evaluate((step) => step.scrollIntoView());
  await expect(page.locator('#a-network')).toHaveAttribute('data-present');
  await page.mouse.up();
  await expect(
    page.locator('#your-turn').getByRole('button', { name: /put the weight back/ }),
  ).toBeAttached();
});

test('a drag goes on with the number of the step that it began in, though the page is scrolled to another', async ({
  page,
}) => {
  await open(page, '/neuron/#one');
  const { x, y } = await take(page, 'w');
  await page.mouse.move(x, y - 20);
  await expect(fieldIn(page, 'one', 'weight')).not.toHaveValue('1');
  const value = await fieldIn(page, 'one', 'weight').inputValue();
  await page.evaluate(() => document.querySelector('#two')?.scrollIntoView());
  await expect(page.locator('[data-present]')).toHaveId('two');
  await page.mouse.move(x, y - 60);
  await expect(fieldIn(page, 'one', 'weight')).not.toHaveValue(value);
  await page.mouse.up();
  await expect(fieldIn(page, 'two', 'weight')).toHaveValue('2');
});

test('Escape takes a handle back to where it was when it got the focus', async ({ page }) => {
  await open(page, '/neuron/?w=3#diagram');
  await handleOf(page, 'w').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('PageUp');
  await expect(fieldIn(page, 'diagram', 'weight')).toHaveValue('4.1');
  await expectAddress(page, '?w=4.1#diagram');
  await page.keyboard.press('Escape');
  await expect(fieldIn(page, 'diagram', 'weight')).toHaveValue('3');
  await expect(handleOf(page, 'w')).toBeFocused();
  await expect(page).toHaveURL(/\?w=3#diagram$/);
});

test('Escape on a handle that nobody moved changes nothing, nor does it set one step by another', async ({
  page,
}) => {
  await open(page, '/error-and-delta/#first-attempt');
  await handleOf(page, 'goal').focus();
  await page.keyboard.press('ArrowUp');
  await expectAddress(page, '?goal=2#first-attempt');
  await page.keyboard.press('Escape');
  await expectAddress(page, '#first-attempt');
  await page.keyboard.press('Escape');
  await fieldIn(page, 'first-attempt', 'input').fill('3');
  await page.keyboard.press('Enter');
  await expect(fieldIn(page, 'first-attempt', 'goal')).toHaveValue('3');

  await open(page, '/neuron/#one');
  await handleOf(page, 'w').focus();
  await page.evaluate(() => document.querySelector('#two')?.scrollIntoView());
  await expect(page.locator('[data-present]')).toHaveId('two');
  await page.keyboard.press('Escape');
  await expect(fieldIn(page, 'two', 'weight')).toHaveValue('2');
});

test('the knob of a rate beyond the map is taken from where it stands, and follows the mouse', async ({
  page,
}) => {
  await open(page, '/learning-rate/?train=100#map');
  const field = fieldIn(page, 'map', 'learning rate');
  await expect(field).toHaveValue('0.05');
  const { x, y } = await take(page, 'alpha');
  await page.mouse.move(x - 1, y);
  await page.mouse.up();
  await expect(field).toHaveValue('0.05');
  await page.mouse.down();
  await page.mouse.move(x - 100, y);
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await knobOf(page, 'alpha')).x - x + 100)).toBeLessThan(21);
  expect(Number(await field.inputValue())).toBeLessThan(0.025);
});

for (const [weight, down] of [
  [5, 40],
  [-5, -40],
] as const)
  test(`the knob of a weight of ${weight}, beyond its track, comes along at once when it is dragged back`, async ({
    page,
  }) => {
    await open(page, `/neuron/?w=${weight}#diagram`);
    await expect(handleOf(page, 'w')).toHaveRole('slider');
    const before = await knobOf(page, 'w');
    await dragHandle(page, 0, down);
    await expect.poll(async () => Math.abs((await knobOf(page, 'w')).y - before.y - down)).toBeLessThan(5);
  });
