import { expect, type Page, test } from '@playwright/test';
import { painted } from '../painted.ts';
import { chapters, otherPaths } from '../chapters.ts';
import { open } from '../lesson.ts';
import { editFirst, jumpTo } from './live.ts';
import { overflowing, wordsOutside } from './overflow.ts';
import { barred, desktop, narrowest, phone, zoomed } from './windows.ts';

/** Goes through the views of a page's figure and expects each to be large enough, with its words in the window. */
async function expectWordsInside(page: Page, steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    await jumpTo(page, step);
    expect(await page.evaluate(wordsOutside), `at ${step}`).toEqual([]);
    const figure = await page.locator(':is(svg.drawing, .listing):visible').first().boundingBox();
    expect(figure?.height, `the figure at ${step}`).toBeGreaterThan(90);
  }
}

for (const [name, window] of Object.entries({ 'in 320 px': narrowest, 'at 400 %': zoomed })) {
  for (const { path, steps } of name === 'at 400 %' ? chapters.slice(3) : chapters) {
    test(`nothing of ${path} is lost or scrolls sideways ${name}, before and after an edit`, async ({
      page,
    }) => {
      await page.setViewportSize(window);
      await open(page, path);
      expect(await page.evaluate(overflowing)).toEqual([]);
      await editFirst(page, 'Home');
      expect(await page.evaluate(overflowing)).toEqual([]);
      await expectWordsInside(page, steps);
    });
  }
}

test('a long word of the address, in what is said of it, does not make a phone’s page scroll sideways', async ({
  page,
}) => {
  await page.setViewportSize(narrowest);
  await open(page, '/training/?w=0.12345678901234567890123456789x#work');
  await expect(page.locator('.notice')).toContainText('0.123456789012345678');
  expect(await page.evaluate(overflowing)).toEqual([]);
});

for (const window of [narrowest, phone, desktop])
  test(`long lists of numbers stay in the text’s column in ${window.width} px`, async ({ page }) => {
    const long =
      '12.3456,-23.4567,34.5678,45.6789,56.7891,67.8912,78.9123,89.1234,91.2345,10.2345,11.5678,12.6789';
    await page.setViewportSize(window);
    await open(page, `/training/?train=${long}&test=${long}`);
    // The list itself is cut in its field, where it can be gone through.
    const wider = await page.evaluate(() =>
      [...document.querySelectorAll('html, .step, .step p')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1)
        .map(({ textContent }) => textContent.slice(0, 90)),
    );
    expect(wider).toEqual([]);
  });

/** Spaces the page's text as WCAG 1.4.12 says that a reader may. */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets.push(sheet);
  });

for (const [how, space] of [
  ['', () => Promise.resolve()],
  [', nor with its text spaced out', spaceOut],
] as const) {
  test(`in no width between a phone and a tablet the line above the page scrolls sideways${how}`, async ({
    page,
  }) => {
    await open(page, '/learning-rate/');
    await space(page);
    for (let width = 320; width <= 1040; width += 40) {
      await page.setViewportSize({ width, height: 700 });
      expect(await page.evaluate(overflowing), `${width} px`).toEqual([]);
    }
  });
}

test('at the end of each page the way on is not under the figure of a phone', async ({ page }) => {
  for (const window of [phone, barred]) {
    await page.setViewportSize(window);
    for (const { path } of chapters) {
      await open(page, path);
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await painted(page);
      const covered = await page.locator('.pager a').evaluateAll((links) =>
        links
          .filter((link) => {
            const { x, y, width, height } = link.getBoundingClientRect();
            return !link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
          })
          .map((link) => link.textContent),
      );
      expect(covered, `${path} in ${window.width} × ${window.height}`).toEqual([]);
    }
  }
});

for (const path of otherPaths) {
  test(`nothing of ${path} scrolls sideways in 320 px`, async ({ page }) => {
    await page.setViewportSize(narrowest);
    await page.goto(path);
    expect(await page.evaluate(overflowing)).toEqual([]);
  });
}

for (const { path } of chapters) {
  test(`nothing of ${path} is lost with the text spacing of WCAG 1.4.12`, async ({ page }) => {
    await page.setViewportSize(phone);
    await open(page, path);
    await spaceOut(page);
    await editFirst(page);
    expect(await page.evaluate(overflowing)).toEqual([]);
    const boxOf = async (part: string) =>
      (await page.locator(part).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [figure, caption] = [await boxOf('.figure'), await boxOf('.stage .caption')];
    const shown = await boxOf(':is(svg.drawing, .listing):visible');
    expect(caption.y + caption.height).toBeLessThanOrEqual(figure.y + figure.height + 1);
    expect(shown.height).toBeGreaterThan(90);
  });
}

for (const address of [
  '/learning-rate/?train=-99.1234567,-88.123456,77.1234567',
  '/final-thoughts/?train=-99.1234567,-88.123456,77.1234567,66.1234567&goals=1.123456,2.123456,3.123456,4.123456',
]) {
  test(`the long lists of ${address} and what they were do not make a phone scroll sideways`, async ({
    page,
  }) => {
    await page.setViewportSize(narrowest);
    await open(page, address);
    await expect(page.locator('.put-back').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(narrowest.width);
    const cut = await page
      .locator('.put-back')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
    expect(cut).toBe(0);
  });
}
