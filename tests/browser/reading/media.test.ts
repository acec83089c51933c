import { expect, type Page, test } from '@playwright/test';
import { painted } from '../painted.ts';
import { chapters } from '../chapters.ts';
import { open } from '../lesson.ts';
import { jumpTo } from './live.ts';

/** What is painted in a colour that hardly differs from the page behind it: marks, words and fields. */
function faint(): readonly string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const lightness = (colour: string) => {
    if (!canvas) return 0;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const back = lightness(getComputedStyle(document.documentElement).backgroundColor);
  const isFaint = (colour: string) => Math.abs(lightness(colour) - back) < 90;
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  return [
    ...shown('.drawing .stroke').filter((mark) => isFaint(getComputedStyle(mark).stroke)),
    ...shown('.drawing :is(.fill, .point, .knob, .label):not([data-state], .paper)').filter((mark) =>
      isFaint(getComputedStyle(mark).fill),
    ),
    ...shown('.entry, .caption, .step').filter((text) => isFaint(getComputedStyle(text).color)),
    ...shown('.entry').filter((field) => getComputedStyle(field).borderBlockEndStyle === 'none'),
  ].map((element) => element.outerHTML.slice(0, 100));
}

for (const { path, steps } of chapters) {
  test(`every mark and field of ${path} can be told from the page in forced colours, light and dark`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await open(page, path);
    expect(await page.evaluate(faint)).toEqual([]);
    await jumpTo(page, steps.at(-2) ?? '');
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    expect(await page.evaluate(faint)).toEqual([]);
  });
}

/** The steps and the chapters with a line beside or below them that differs from the page behind it, by address. */
function lined(): readonly string[] {
  const back = getComputedStyle(document.documentElement).backgroundColor;
  return [...document.querySelectorAll<HTMLElement>('.step, .chapters a')]
    .filter((element) => {
      const { borderInlineStart, borderBlockEnd } = getComputedStyle(element);
      const line = element.matches('.step') ? borderInlineStart : borderBlockEnd;
      return !line.includes(back) && !line.includes('rgba(0, 0, 0, 0)');
    })
    .map((element) => element.id || (element.getAttribute('href') ?? ''));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours only the present step and chapter have a line, as in all others (${colorScheme})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, '/neuron/');
    await jumpTo(page, 'two');
    await page.emulateMedia({ colorScheme });
    const ordinary = await page.evaluate(lined);
    expect(ordinary).toEqual(['/neuron/', 'two']);
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    expect(await page.evaluate(lined)).toEqual(ordinary);
  });
}

/** Scrolls so that the reading line stands just below a step's top, where its numbers have hardly begun to come in. */
async function scrollJustInto(page: Page, step: string): Promise<void> {
  await page.evaluate((id) => {
    const section = document.getElementById(id);
    if (section) scrollTo(0, scrollY + section.getBoundingClientRect().top - 0.4 * (innerHeight - 1));
  }, step);
  await painted(page);
}

test('a step’s numbers come in by scrolling, and at once for a reader who asked for reduced motion', async ({
  page,
}) => {
  const drawing = page.locator('svg.drawing:visible');
  await open(page, '/neuron/');
  await jumpTo(page, 'two');
  const arrived = await drawing.textContent();
  await scrollJustInto(page, 'two');
  expect(await drawing.textContent()).not.toBe(arrived);
  // Also where it is asked for while the page is open.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await jumpTo(page, 'one');
  await scrollJustInto(page, 'two');
  await expect(page.locator('#two')).toHaveAttribute('data-present');
  expect(await drawing.textContent()).toBe(arrived);
});

test('nothing on a page moves by itself', async ({ page }) => {
  await open(page, '/learning-rate/');
  await page.locator('lesson-number .entry').first().press('ArrowUp');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
