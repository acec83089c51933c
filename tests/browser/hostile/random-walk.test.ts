import { expect, test } from '@playwright/test';
import { chapters } from '../reading/chapters.ts';
import { jumpTo, openLive, painted } from '../reading/live.ts';
import { unsound } from './soundness.ts';
import { presentState } from './state.ts';
import { troublesOf } from './troubles.ts';
import { perform, walkOf } from './walk.ts';

for (const [index, { path, steps }] of chapters.entries()) {
  test(`after a random walk through ${path} it is the page that a newcomer finds at its address`, async ({
    page,
    context,
    baseURL,
  }) => {
    const troubles = await troublesOf(page, baseURL ?? '');
    // A font that comes too late for one of the two pages would give it other lines.
    await context.route('**/*.woff2', (route) => route.fulfill({ body: '' }));
    await openLive(page, path);
    for (const deed of walkOf(60, 7 + index)) await perform(page, deed);
    expect(await page.evaluate(unsound)).toEqual([]);

    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await painted(page);
    await page.keyboard.press('Shift');
    const step = steps.at(-2) ?? '';
    await jumpTo(page, step);
    await page.waitForFunction(
      () => location.hash === `#${document.querySelector('.step[data-present]')?.id ?? ''}`,
    );
    const fresh = await context.newPage();
    await fresh.setViewportSize(page.viewportSize() ?? { width: 1280, height: 800 });
    await openLive(fresh, page.url());
    const place = await page.evaluate(() => Math.round(scrollY));
    for (const one of [page, fresh]) {
      await one.evaluate((top) => scrollTo(0, top), place);
      await painted(one);
    }

    expect(await page.evaluate(presentState)).toEqual(await fresh.evaluate(presentState));
    expect(troubles).toEqual([]);
  });
}
