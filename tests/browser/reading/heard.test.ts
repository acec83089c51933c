import { expect, test } from '@playwright/test';
import { painted } from '../painted.ts';
import { chapters } from '../chapters.ts';
import { open } from '../lesson.ts';
import { editFirst, jumpTo, openInStillTime } from './live.ts';

for (const { path, steps } of chapters) {
  test(`the figure of ${path} has a name, its caption as description, and its data as a table`, async ({
    page,
  }) => {
    await open(page, path);
    const figure = page.locator('svg.drawing:visible').or(page.locator('.listing:visible')).first();
    const table = page.locator('.data table');
    for (const step of [steps[0] ?? '', steps.at(-1) ?? '']) {
      await jumpTo(page, step);
      await expect(figure).toHaveAccessibleName(/\S/);
      const caption = (await page.locator('.stage .caption').innerText()).replaceAll(/\s+/g, ' ').trim();
      const drawing = page.locator('svg.drawing:visible');
      if (await drawing.count()) await expect(drawing).toHaveAccessibleDescription(caption);
      await expect(table.locator('th[scope="col"]').first()).toHaveText(/\S/);
      await expect(table.locator('td').first()).toHaveText(/\S/);
    }
  });
}

test('a step that is gone to is called by its title, and not by all of its text', async ({ page }) => {
  await open(page, '/neuron/');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const step = page.locator('.step:focus');
  await expect(step).toHaveRole('group');
  await expect(step).toHaveAccessibleName(await step.locator('h2').innerText());
});

test('the caption follows an edit, and with it the description of the figure', async ({ page }) => {
  await open(page, '/neuron/');
  const caption = page.locator('.stage .caption');
  const before = await caption.innerText();
  await editFirst(page);
  await expect(caption).not.toHaveText(before);
  await expect(page.locator('svg.drawing:visible')).toHaveAccessibleDescription(await caption.innerText());
});

test('a burst of edits is announced once, by the caption that holds when it has settled', async ({
  page,
}) => {
  await openInStillTime(page, '/neuron/');
  const entry = page.locator('lesson-number .entry').first();
  await page.evaluate(() => {
    const status = document.querySelector('[role="status"]');
    const said: string[] = ((window as unknown as { said: string[] }).said = []);
    const note = () => said.push(status?.textContent ?? '');
    if (status)
      new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  for (let press = 0; press < 5; press++) {
    await entry.press('ArrowUp');
    await page.clock.runFor(300);
  }
  expect(await said()).toEqual([]);
  await page.clock.runFor(3000);
  expect(await said()).toEqual([await page.locator('.stage .caption').textContent()]);
});

test('an undo says which number it changed, though that is out of sight, and then the caption', async ({
  page,
}) => {
  await openInStillTime(page, '/neuron/');
  await page.locator('#two lesson-number[data-of="w"] .entry').first().press('ArrowUp');
  await page.clock.runFor(3000);
  await page.locator('[data-do="undo"]').click();
  await page.clock.runFor(3000);
  const caption = await page.locator('.stage .caption').textContent();
  await expect(page.locator('[role="status"]')).toHaveText(`weight: 2. ${caption}`);
});

test('what is announced has its powers of ten in words', async ({ page }) => {
  await open(page, '/learning-rate/?left-alone.pass=100#more-passes');
  await page.keyboard.press('ArrowRight');
  const status = page.locator('[role="status"]');
  await expect(status).toContainText(/^Step 4: .+10 to the power of \d/);
  await expect(status).not.toContainText(/[¹²³⁰-⁹]/);
  await expect(page.locator('.stage .caption')).toContainText(/10[¹²³⁰-⁹]/);
});

test('nothing is announced while the reader scrolls through a page', async ({ page }) => {
  await open(page, '/neuron/');
  const isSilent = page.evaluate(
    () =>
      new Promise<boolean>((done) => {
        const live = document.querySelectorAll('[role="status"], [role="alert"], [role="log"], [aria-live]');
        for (const one of live) {
          const observer = new MutationObserver(() => done(false));
          observer.observe(one, { childList: true, characterData: true, subtree: true });
        }
        document.addEventListener('walk-over', () => done(true));
      }),
  );
  for (let way = 0; way < 20; way++) {
    await page.mouse.wheel(0, 400);
    await painted(page);
  }
  await page.evaluate(() => document.dispatchEvent(new Event('walk-over')));
  expect(await isSilent).toBe(true);
});

test('the line of the program that is at work is the current one to listeners, too', async ({ page }) => {
  await open(page, '/learning-rate/#cure');
  await expect(page.locator('.stage .listing [aria-current="true"]')).toContainText(
    'weight = weight - alpha * delta',
  );
});

test('the way of the old lines to their places can be read as a table', async ({ page }) => {
  await open(page, '/training/#same-parts');
  const line = page.locator('.stage .data').getByRole('row', { name: 'const goal = input' });
  await expect(line).toContainText('const goal = 1;');
});
