import { expect, type Page } from '@playwright/test';
import { chapters } from '../chapters.ts';
import { linesOf } from '../drawing.ts';
import { drawn, test, withPlainType } from '../lesson.ts';

const stage = '.stage :is(svg.drawing, .caption, .data table, .listing, .scrubber)';

/** Where the parts of a page lie, in whole px. */
function placesOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, article p, .figure, .caption, svg.drawing, .foot')].map(
      (element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [element.tagName, ...[left, top, width, height].map(Math.round)].join(' ');
      },
    ),
  );
}

for (const { path } of chapters) {
  test(`on ${path} nothing moves, and nothing in the figure changes, when the scripts begin their work`, async ({
    page,
  }) => {
    await withPlainType(page);
    const { promise: begun, resolve: begin } = Promise.withResolvers<undefined>();
    await page.route('**/_astro/*.js', async (route) => {
      await begun;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator('.foot').waitFor();
    await expect(page.locator('.entry')).toHaveCount(0);
    const [places, drawing] = [await placesOn(page), await linesOf(page, stage)];
    begin(undefined);
    await page.locator('.entry').first().waitFor({ state: 'attached' });
    await drawn(page);
    expect(await placesOn(page)).toEqual(places);
    // A window that has changed has its figure drawn by the page, over what the build has drawn.
    await page.evaluate(() => dispatchEvent(new Event('resize')));
    await drawn(page);
    expect(await placesOn(page)).toEqual(places);
    expect(await linesOf(page, stage)).toEqual(drawing);
  });
}
