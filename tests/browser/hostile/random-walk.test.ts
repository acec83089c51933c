import { expect, type Page, test } from '@playwright/test';
import { painted } from '../painted.ts';
import { chapters } from '../chapters.ts';
import { live, open } from '../lesson.ts';
import { jumpTo } from '../reading/live.ts';
import { memoryOf } from './memory.ts';
import { unsound } from './soundness.ts';
import { presentState } from './state.ts';
import { troublesOf } from './troubles.ts';
import { walk, walkOf } from './walk.ts';

/** How many deeds a walk through a chapter has: so many twice, between which memory is measured, and some after. */
const half = 150;
const rest = 30;

/** Ends a walk at a step, with nothing under the caret, and waits until the address says so. */
async function comeToRest(page: Page, step: string): Promise<void> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await painted(page);
  await page.keyboard.press('Shift');
  await jumpTo(page, step);
  await page.waitForFunction(
    () => location.hash === `#${document.querySelector('.step[data-present]')?.id ?? ''}`,
  );
  // An edit is in the address 400 ms later at most.
  await page.waitForFunction(async () => {
    const before = location.href;
    await new Promise((done) => setTimeout(done, 450));
    return location.href === before;
  });
}

for (const [index, { path, steps }] of chapters.entries()) {
  test(`a random walk through ${path} holds on to no memory, and ends at the page that a newcomer finds there`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow();
    const troubles = await troublesOf(page, baseURL ?? '');
    // A font that comes too late for one of the two pages would give it other lines.
    await context.route('**/*.woff2', (route) => route.fulfill({ body: '' }));
    const deeds = walkOf(2 * half + rest, 7 + index);
    await open(page, path);
    await open(page, chapters.at(index - 1)?.path ?? '/');
    await page.goBack();
    await live(page);
    await walk(page, deeds.slice(0, half));
    const before = await memoryOf(page);
    await walk(page, deeds.slice(half, 2 * half));
    const after = await memoryOf(page);
    expect(after.heap - before.heap).toBeLessThan(500_000);
    expect(after.detached - before.detached).toBeLessThan(300);
    expect(after.listeners - before.listeners).toBeLessThan(10);
    await walk(page, deeds.slice(2 * half));
    expect(await page.evaluate(unsound)).toEqual([]);

    await comeToRest(page, steps.at(-2) ?? '');
    const fresh = await context.newPage();
    await fresh.setViewportSize(page.viewportSize() ?? { width: 1280, height: 800 });
    await open(fresh, page.url());
    const place = await page.evaluate(() => Math.round(scrollY));
    for (const one of [page, fresh]) {
      await one.evaluate((top) => scrollTo(0, top), place);
      await painted(one);
    }

    expect(await page.evaluate(presentState)).toEqual(await fresh.evaluate(presentState));
    expect(troubles).toEqual([]);
  });
}
