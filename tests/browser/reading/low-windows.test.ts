import { expect, type Page, test } from '@playwright/test';
import { chapters } from '../chapters.ts';
import { fieldIn, open } from '../lesson.ts';
import { jumpTo } from './live.ts';
import { barred, classroom, laptop, low, notebook, projector, sideways, zoomed } from './windows.ts';

/** The words of the drawing in sight that are smaller than `least` px, each with its size. */
function smallWords(least: number): readonly string[] {
  const texts = [...document.querySelectorAll<SVGTextElement>('.stage svg.drawing text')];
  return texts
    .filter((text) => text.checkVisibility() && text.textContent)
    .map((text) => ({
      words: text.textContent,
      size: parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
    }))
    .filter(({ size }) => size < least)
    .map(({ words, size }) => `${words} (${size.toFixed(1)} px)`);
}

/** How many px of the figure are outside of the window, and how many of its width a step's words reach across. */
function hidden(page: Page, step: string) {
  return page.evaluate((id) => {
    const [figure, words] = ['.stage .figure', `#${id} .idea`].map((part) =>
      document.querySelector(part)?.getBoundingClientRect(),
    );
    if (!figure || !words) throw new Error('There is no figure, or no such step.');
    return {
      outside: Math.max(0, -figure.top, figure.bottom - innerHeight, figure.right - innerWidth),
      across: Math.max(0, words.right - figure.left),
    };
  }, step);
}

/** Windows, how large the words of a drawing are there at least, in px, and whether the figure is beside the text. */
const windows = [
  { name: 'projector', window: projector, least: 11, beside: true },
  { name: 'laptop', window: laptop, least: 11, beside: true },
  { name: 'classroom’s projector', window: classroom, least: 13, beside: true },
  { name: 'notebook', window: notebook, least: 12, beside: true },
  { name: 'low window', window: low, least: 11, beside: true },
  { name: 'phone on its side', window: sideways, least: 11, beside: true },
  { name: 'phone with bars', window: barred, least: 9, beside: false },
];

for (const { name, window, least, beside } of windows) {
  for (const { path, steps } of chapters) {
    test(`the figure of ${path} stays in sight on a ${name}, and its words can be read`, async ({ page }) => {
      await page.setViewportSize(window);
      await open(page, path);
      for (const step of steps) {
        await jumpTo(page, step);
        expect(await page.evaluate(smallWords, least), `at ${step}`).toEqual([]);
        const { outside, across } = await hidden(page, step);
        expect(outside, `at ${step}`).toBe(0);
        if (beside) expect(across, `at ${step}`).toBe(0);
      }
    });
  }
}

test('the program in the text of a very low window shows what has been run there, also with other data', async ({
  page,
}) => {
  await page.setViewportSize(zoomed);
  await open(page, '/training/?train=2,3#training-data');
  const line = (step: string) =>
    page.locator(`#${step} .still .line`, { hasText: 'const prediction' }).locator('> data').first();
  await expect(page.locator('#training-data .still')).toContainText('2, 3');
  await expect(line('after-the-pass')).toHaveText(/\d/);
  await expect(line('training-data')).toHaveText('');
  await fieldIn(page, 'training-data', 'training data').fill('4, 5');
  await page.keyboard.press('Enter');
  await expect(page.locator('#after-the-pass .still')).toContainText('4, 5');
  await expect(line('training-data')).toHaveText('');
});

test('what hangs below a number is not under the figure beside it', async ({ page }) => {
  await page.setViewportSize(sideways);
  await open(page, '/training/#other-data');
  const field = page.locator('#other-data .entry').last();
  // To where its line ends, whatever type the page has got: only from there the sentence reaches across.
  await field.evaluate((entry) => {
    const [number, line] = [entry.closest<HTMLElement>('lesson-number'), entry.closest('p, li')];
    if (!number || !line) throw new Error('The number is in no line.');
    const room = line.getBoundingClientRect().right - number.getBoundingClientRect().right;
    number.style.marginInlineStart = `${Math.max(0, room - 24)}px`;
  });
  // Short, so that it stays there.
  await field.fill('x');
  await field.press('Enter');
  const end = () =>
    page.locator('#other-data .why').evaluate((why) => {
      const { right, top, bottom } = why.getBoundingClientRect();
      const figure = document.querySelector('.stage .figure')?.getBoundingClientRect();
      return {
        reachesAcross: figure !== undefined && right > figure.left,
        onTop: document.elementFromPoint(right - 5, (top + bottom) / 2)?.className,
      };
    });
  await expect.poll(end).toEqual({ reachesAcross: true, onTop: 'why' });
});

test('on a phone the program of the learning rate is in sight as a whole', async ({ page }) => {
  await page.setViewportSize(barred);
  await open(page, '/learning-rate/');
  for (const step of ['swap', 'cure']) {
    await jumpTo(page, step);
    const cut = await page.evaluate(() => {
      const listing = document.querySelector('.listing');
      return listing && listing.scrollHeight - listing.clientHeight;
    });
    expect(cut, `at ${step}`).toBe(0);
  }
});

test('a window with no room for a figure that stays has figures in the text, which follow the edits', async ({
  page,
}) => {
  await page.setViewportSize(zoomed);
  await open(page, '/neuron/');
  const caption = page.locator('#line .still .caption');
  await expect(caption).toContainText('an input of 3 gives 6');
  const input = page.locator('#line').getByRole('spinbutton', { name: 'input' });
  await input.press('ArrowUp');
  await expect(caption).toContainText('an input of 4 gives 8');
  await expect(caption).toBeVisible();

  await page.setViewportSize(laptop);
  await expect(caption).toBeHidden();
  await input.press('ArrowUp');
  await page.setViewportSize(zoomed);
  await expect(caption).toContainText('an input of 5 gives 10');
});

for (const { path, steps } of chapters.filter(({ steps: all }) => all.length > 2)) {
  test(`a window with no room for a figure that stays has one, or the program, in the text of each step of ${path}`, async ({
    page,
  }) => {
    await page.setViewportSize(zoomed);
    await open(page, path);
    // Above the first step stands the stage.
    for (const step of steps.slice(1)) {
      const still = page.locator(`#${step} .still`);
      if ((await still.count()) === 0) continue;
      await expect(still, `at ${step}`).toBeVisible();
      const drawn = still.locator('svg > *, .line');
      await expect(drawn.first(), `at ${step}`).toBeAttached();
      const show = await page.locator(`#${step}`).getAttribute('data-show');
      expect(await still.locator('.listing').count(), `at ${step}`).toBe(show === 'listing' ? 1 : 0);
    }
    expect(await page.locator('.still').count()).toBeGreaterThan((steps.length - 1) / 2);
  });
}

test('where the drawing gives way to the program, no sentence is about its points', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await open(page, '/training/#test-data');
  await expect(page.locator('.stage .listing')).toBeVisible();
  await expect(page.locator('.stage .caption')).toBeHidden();
});
