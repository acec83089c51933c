import { runInNewContext } from 'node:vm';
import { expect, type Page } from '@playwright/test';
import { fieldIn, open, test } from '../lesson.ts';

test('what is selected of the text has its numbers in their sentences', async ({ page }) => {
  await open(page, '/learning-rate/#first-pass');
  const selected = await page.evaluate(() => {
    const paragraph = document.querySelector('#first-pass p:last-of-type');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return String(getSelection());
  });
  expect(selected).toMatch(/^The weight starts at 0, and in one pass over 4, 5, 6 it goes this way:/);
});

/** Pastes what was copied into a plain field that is put there for it, and returns it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
  const field = page.locator('textarea');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(field).not.toHaveValue('');
  return field.inputValue();
}

test('what is copied out of the text has each number once', async ({ page }) => {
  await open(page, '/neuron/#diagram');
  await page.evaluate(() => {
    const paragraph = document.querySelector('#diagram lesson-number')?.closest('p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  await page.keyboard.press('ControlOrMeta+c');
  expect(await pasted(page)).toMatch(/here it is 3\. On/);
});

test('a product is heard as one, and its sign is copied once', async ({ page }) => {
  await open(page, '/final-thoughts/#gradient');
  const product = page.locator('#gradient p', { hasText: 'gradient descent' });
  await expect(product).toMatchAriaSnapshot('- paragraph: /2.times.δ.times.x/');
  await expect(page.locator('#gradient .formula')).toMatchAriaSnapshot('- row /w′ = w − α times δ times x/');
  await product.evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
  await page.keyboard.press('ControlOrMeta+c');
  expect(await pasted(page)).toMatch(/together that is 2\s·\sδ\s·\sx\./);
});

test('what is copied out of a field is what is selected there', async ({ page }) => {
  await open(page, '/neuron/?x=10#diagram');
  // Some browsers keep what is selected in the page while a field has the focus.
  await page.evaluate(() => {
    const title = document.querySelector('#diagram h2');
    if (title) getSelection()?.selectAllChildren(title);
  });
  const field = fieldIn(page, 'diagram', 'input');
  await field.focus();
  await field.selectText();
  await page.keyboard.press('ControlOrMeta+c');
  expect(await pasted(page)).toBe('10');
});

test('where nothing is selected, what was copied before can still be pasted', async ({ page }) => {
  await open(page, '/neuron/#diagram');
  const field = fieldIn(page, 'diagram', 'weight');
  await field.selectText();
  await page.keyboard.press('ControlOrMeta+c');
  await page.locator('#diagram h2').click();
  await page.evaluate(() => getSelection()?.collapseToStart());
  await page.keyboard.press('ControlOrMeta+c');
  expect(await pasted(page)).toBe('4');
});

test('a program that is copied out of its listing runs, whatever its numbers', async ({ page }) => {
  await open(page, '/error-and-delta/?x=-3.00000001&w=-0.0000001#in-code');
  await page.evaluate(() => {
    const program = document.querySelector('.stage .listing ol');
    if (program) getSelection()?.selectAllChildren(program);
  });
  await page.keyboard.press('ControlOrMeta+c');
  const came: unknown = runInNewContext(`${await pasted(page)}; [input, goal, weight]`);
  expect([...(came as number[])]).toEqual([
    -3.000_000_01,
    -3.000_000_01,
    -1e-7 - (-3.000_000_01 * -1e-7 + 3.000_000_01),
  ]);
});
