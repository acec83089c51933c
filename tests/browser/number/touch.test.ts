import { expect, type Locator } from '@playwright/test';
import { fieldIn, open, test } from '../lesson.ts';

test.use({ hasTouch: true, viewport: { width: 375, height: 812 } });

/** Playwright moves no finger in Firefox: its tap does nothing there. There the mouse goes by the name of one. */
const isFinger = (browserName: string) => browserName === 'chromium';

test.beforeEach(async ({ page, browserName }) => {
  if (isFinger(browserName)) return;
  await page.addInitScript(() => {
    Object.defineProperty(PointerEvent.prototype, 'pointerType', { get: () => 'touch' });
  });
});

test('a tap selects a number and brings up its − and +, and each tap on them is one step', async ({
  page,
  browserName,
}) => {
  const tap = (target: Locator, at?: { position: { x: number; y: number } }) =>
    isFinger(browserName) ? target.tap(at) : target.click(at);
  await open(page, '/neuron/#your-turn');
  const field = fieldIn(page, 'your-turn', 'weight');
  await tap(field);
  await expect(field).toBeFocused();
  const selected = () =>
    field.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd]);
  await expect.poll(selected).toEqual([0, '0.5'.length]);
  const more = page.getByRole('button', { name: 'weight: one step up' });
  await expect(more).toBeInViewport({ ratio: 1 });
  await tap(more);
  await tap(more);
  await expect(field).toHaveValue('0.7');
  await tap(page.getByRole('button', { name: 'weight: one step down' }));
  await expect(field).toHaveValue('0.6');
  await expect(field).toBeFocused();
  await tap(page.locator('#your-turn p').last(), { position: { x: 5, y: 5 } });
  await expect(more).toHaveCount(0);
});

test('a tap on an entry of a list selects that entry, and its + changes no other', async ({
  page,
  browserName,
}) => {
  await open(page, '/training/#training-data');
  const field = fieldIn(page, 'training-data', 'training data');
  const { width = 0, height = 0 } = (await field.boundingBox()) ?? {};
  const at = { position: { x: width - 6, y: height / 2 } };
  await (isFinger(browserName) ? field.tap(at) : field.click(at));
  const more = page.getByRole('button', { name: 'training data: one step up' });
  await (isFinger(browserName) ? more.tap() : more.click());
  await expect(field).toHaveValue('1, 2, 4');
});

for (const [path, step, name] of [
  ['/training/', 'training-data', 'training data'],
  ['/learning-rate/', 'more-passes', 'number of passes'],
] as const) {
  test(`+ stays under the finger: tapped three times in one place it is three steps (${path}#${step})`, async ({
    page,
    browserName,
  }) => {
    test.skip(!isFinger(browserName), 'Only a finger stays where it tapped.');
    await open(page, `${path}#${step}`);
    const field = fieldIn(page, step, name);
    await field.tap();
    const { x, y, width, height } = await page
      .getByRole('button', { name: `${name}: one step up` })
      .evaluate((button) => button.getBoundingClientRect().toJSON() as DOMRect);
    const before = await field.inputValue();
    const values = [before];
    for (let count = 0; count < 3; count += 1) {
      await page.touchscreen.tap(x + width / 2, y + height / 2);
      await expect(field).not.toHaveValue(values.at(-1) ?? '');
      values.push(await field.inputValue());
    }
    expect(new Set(values).size).toBe(4);
    expect(await field.evaluate((input) => input.scrollWidth - input.clientWidth)).toBeLessThanOrEqual(1);
    const putBack = page.locator(`#${step} .put-back`);
    await expect(putBack).toBeHidden();
    await page.touchscreen.tap(5, y + 2 * height);
    await expect(putBack).toHaveText(`was ${before}`);
  });
}

test('a tap that leaves a number which is being typed does what it is on', async ({ page, browserName }) => {
  await open(page, '/training/#other-data');
  await fieldIn(page, 'other-data', 'training data').fill('5, 6, 7, 8');
  const preset = page.getByRole('link', { name: 'without a 1' });
  await (isFinger(browserName) ? preset.tap() : preset.click());
  await expect(page).toHaveURL(/other-data\.train=2,/);
});
