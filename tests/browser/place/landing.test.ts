import { expect, type Page } from '@playwright/test';
import { open, test } from '../lesson.ts';
import { expectAddress, settled } from '../moment.ts';
import { low, phone, sideways } from '../reading/windows.ts';

/** How far below the window's top a place stands, by its id, once the page has come to rest: where no other is named, the one in the address. */
async function topOf(page: Page, address: string, place?: string): Promise<number> {
  await open(page, address);
  await settled(page);
  return page
    .locator(place ?? new URL(page.url()).hash)
    .evaluate((step) => Math.round(step.getBoundingClientRect().top));
}

/** Numbers that make the text above the step `cure` grow. */
const growing = '?train=1,2,3,4,5,6,7,8,9,10,11,12';

/** How far a link to the step `cure` misses where it leads without any numbers, in a window of that size; px. */
async function missOf(
  page: Page,
  width: number,
  height: number,
  address: string,
  before?: () => Promise<unknown>,
) {
  await page.setViewportSize({ width, height });
  const plain = await topOf(page, '/learning-rate/#cure');
  await before?.();
  // From the step itself a link to it would go nowhere.
  await page.goto('about:blank');
  return Math.abs((await topOf(page, address, '#cure')) - plain);
}

for (const [width, height] of [
  [1440, 900],
  [375, 812],
] as const) {
  test(`a link lands where it leads, however much its numbers make the text above grow (${width} × ${height})`, async ({
    page,
  }) => {
    expect(await missOf(page, width, height, `/learning-rate/${growing}#cure`)).toBeLessThanOrEqual(2);
    await expect(page.locator('.stage .caption')).toContainText('With α = 0.1');
  });
}

test('a link lands where it leads, also where the numbers come in after the page has gone there', async ({
  page,
}) => {
  const late = () =>
    page.route('**/*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
  expect(await missOf(page, 1440, 900, `/learning-rate/${growing}#cure`, late)).toBeLessThanOrEqual(2);
});

/** Has the step `cure` be one that had other ids before. */
const rename = (page: Page) =>
  page.route('**/learning-rate/*', async (route) => {
    const response = await route.fetch({ maxRetries: 3 });
    const body = (await response.text()).replace('id="cure"', 'id="cure" data-aliases="remedy mend"');
    await route.fulfill({ response, body });
  });

for (const query of ['', growing]) {
  test(`a link to a step by an id that it had before lands there, too (“${query}”)`, async ({ page }) => {
    const renamed = () => rename(page);
    expect(await missOf(page, 1440, 900, `/learning-rate/${query}#remedy`, renamed)).toBeLessThanOrEqual(2);
  });
}

for (const end of ['.', ')', '),', '”']) {
  test(`a link lands there, too, where a letter has put “${end}” after it`, async ({ page }) => {
    expect(await missOf(page, 1440, 900, `/learning-rate/#cure${end}`)).toBeLessThanOrEqual(2);
    await expect(page.locator('.notice')).toBeHidden();
    await expectAddress(page, '#cure');
  });
}

test('what an address asked for in vain is said where it leads, also by an id that the step had before', async ({
  page,
}) => {
  await rename(page);
  await open(page, '/learning-rate/?w=abc#remedy');
  await expect(page.locator('#cure .notice')).toContainText('“w=abc”');
  await expect(page.locator('#cure .notice')).toBeInViewport();
});

for (const [width, height] of [
  [1440, 900],
  [1366, 657],
  [820, 1180],
  [375, 812],
] as const) {
  test(`a link to the first step shows the title whole or not at all (${width} × ${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const address of ['/#one-neuron', '/training/#same-parts']) {
      await topOf(page, address);
      await expect(page.locator('.step h2').first()).toBeInViewport({ ratio: 1 });
      const { title, line } = await page.evaluate(() => {
        const rectOf = (part: string) => document.querySelector(part)?.getBoundingClientRect();
        return { title: rectOf('h1'), line: rectOf('.top') };
      });
      const under = line?.bottom ?? 0;
      const isWhole = (title?.top ?? 0) >= under || (title?.bottom ?? 0) <= under;
      expect(isWhole, address).toBe(true);
    }
  });

  test(`a link to the list of chapters shows its title (${width} × ${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await topOf(page, '/#way-in');
    const isSeen = await page.locator('#way-in').evaluate((title) => {
      const { left, top, bottom } = title.getBoundingClientRect();
      return [top + 3, bottom - 3].every((y) => document.elementFromPoint(left + 5, y) === title);
    });
    expect(isSeen).toBe(true);
  });
}

for (const [size, window] of Object.entries({ sideways, phone, low })) {
  test(`a link to a step that runs, though it is the first, shows how that begins (${size})`, async ({
    page,
  }) => {
    await page.setViewportSize(window);
    await topOf(page, '/training/#same-parts');
    await expect(page.locator('.stage .caption')).toContainText('The program as it was');
  });
}
