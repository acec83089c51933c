import { expect } from '@playwright/test';
import { clickOn, fieldIn, open, test } from '../lesson.ts';
import { expectAddress } from '../moment.ts';
import { narrowest, projector } from '../reading/windows.ts';

test('the scrubber goes through the passes by its buttons and by its slider', async ({ page }) => {
  await open(page, '/learning-rate/#eighteen');
  const scrubber = page.getByRole('group', { name: 'Go through the passes' });
  const passes = fieldIn(page, 'eighteen', 'number of passes');
  await expect(scrubber.locator('.passes')).toHaveText('pass 18 of 18');
  await clickOn(scrubber.getByRole('button', { name: 'The last pass' }));
  await clickOn(scrubber.getByRole('button', { name: 'One pass forward' }));
  await expect(passes).toHaveValue('20');
  await clickOn(scrubber.getByRole('button', { name: 'One pass back' }));
  await expect(passes).toHaveValue('17');
  await expectAddress(page, '?eighteen.pass=17#eighteen');
  await clickOn(scrubber.getByRole('button', { name: 'Before the first pass' }));
  await expect(passes).toHaveValue('0');
  const slider = scrubber.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(passes).toHaveValue('2');
  await expect(slider).toHaveAttribute('aria-valuetext', /^pass 2 of/);
  await clickOn(scrubber.getByRole('button', { name: 'One pass forward' }));
  await expect(passes).toHaveValue('3');
  await expect(page.locator('.stage .caption')).toContainText('3');
});

for (const window of [narrowest, { width: 717, height: 512 }, projector])
  test(`the slider is as wide at every pass, and stays under the hand that drags it (${window.width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize(window);
    await open(page, '/learning-rate/?left-alone.pass=5#left-alone');
    const slider = page.getByRole('slider', { name: 'pass' });
    const widths: number[] = [];
    for (const pass of [5, 50, 150]) {
      await slider.fill(String(pass));
      await expect(page.locator('.passes')).toHaveText(new RegExp(`^pass\\s+${pass} of 174$`));
      widths.push((await slider.boundingBox())?.width ?? 0);
    }
    // Not every engine has a space that is just as wide as a digit.
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(6);
    expect(Math.min(...widths)).toBeGreaterThan(48);
  });

test('a slider’s steps are undone one by one', async ({ page }) => {
  await open(page, '/learning-rate/#eighteen');
  const passes = fieldIn(page, 'eighteen', 'number of passes');
  await page.locator('.scrubber').getByRole('slider').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(passes).toHaveValue('16');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(passes).toHaveValue('17');
});

test('each of several presses on a button counts, also where no frame comes between them', async ({
  page,
}) => {
  await open(page, '/learning-rate/#eighteen');
  const back = page.locator('.scrubber').getByRole('button', { name: 'One pass back' });
  await back.evaluate((button: HTMLElement) => {
    for (let press = 0; press < 4; press += 1) button.click();
  });
  await expect(fieldIn(page, 'eighteen', 'number of passes')).toHaveValue('14');
});
