import { expect, type Page } from '@playwright/test';
import { inProject } from '../../../scripts/steps/project.mjs';
import { drawn, live, open, test } from '../lesson.ts';
import { startHost } from '../offline/host.ts';
import { chapters } from '../chapters.ts';
import { desktop, low, phone } from '../reading/windows.ts';

/** What the browser says of a layout shift: how large it was, and what moved. */
type Shift = PerformanceEntry & {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
};

/**
 * All that the browser has counted as layout shift since the page began to come in. A space between two elements that a line's end
 * swallows, once what follows has come, counts there as moved; nobody sees it, so it is left out.
 */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const isSpace = (node: Node | null) => node instanceof Text && node.data.trim() === '';
        const sumOf = (entries: PerformanceEntryList) => {
          const shifts = entries as unknown as readonly Shift[];
          const seen = shifts.filter(
            ({ sources }) => sources.length === 0 || !sources.every(({ node }) => isSpace(node)),
          );
          return seen.reduce((sum, { value }) => sum + value, 0);
        };
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          sum += sumOf(list.getEntries());
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Browsers hand over what they have noted before in a task of its own.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(sum + sumOf(observer.takeRecords()))),
        );
      }),
  );
}

test('what the browser itself counts as layout shift is none, from the first paint to the first live drawing', async ({
  page,
}) => {
  await open(page, '/learning-rate/');
  await drawn(page);
  expect(await shiftOf(page)).toBe(0);
});

for (const [name, window] of Object.entries({ desktop, low, phone })) {
  test(`on a slow line no page shifts while it comes in (${name})`, async ({ page }) => {
    test.slow();
    const host = await startHost(inProject('dist'));
    host.trickle();
    await page.setViewportSize(window);
    for (const { path } of chapters) {
      await page.goto(host.origin + path);
      await live(page);
      await drawn(page);
      expect(await shiftOf(page), path).toBe(0);
    }
    await host.goOffline();
  });
}
