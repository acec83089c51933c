import { expect, type Page, test } from '@playwright/test';
import { bringAxe } from './axe.ts';
import { open } from '../lesson.ts';
import { editFirst } from './live.ts';
import { narrowest, phone } from './windows.ts';

/** What is read of axe's results: each target that is too small, or too near to others, and those others. */
interface Results {
  readonly violations: readonly {
    readonly nodes: readonly {
      readonly html: string;
      readonly any: readonly { readonly relatedNodes: readonly { readonly html: string }[] }[];
    }[];
  }[];
}

const targets = '.step :is(.entry, .put-back), .downloads button';

/** Has a target end at a place of the window, and returns whether the page can be scrolled so. */
function endAt(page: Page, nth: number, place: number): Promise<boolean> {
  return page.evaluate(
    ([selector, at, bottom]) => {
      const target = document.querySelectorAll(selector)[at];
      const off = () => (target?.getBoundingClientRect().bottom ?? 0) - bottom;
      scrollBy({ top: off(), behavior: 'instant' });
      return Math.abs(off()) <= 1;
    },
    [targets, nth, place] as const,
  );
}

/** The targets that axe finds too small for being so near to the buttons of the bar. */
async function tooNear(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(where: object, how: object): Promise<Results> } }).axe.run(
      { include: ['article', '.changes'] },
      { runOnly: ['target-size'], resultTypes: ['violations'] },
    ),
  );
  const isOfBar = ({ html }: { html: string }) => /data-do="(undo|redo|put-all-back)"/.test(html);
  const found = violations.flatMap(({ nodes }) => nodes);
  return found
    .filter(({ any }) => any.some(({ relatedNodes }) => relatedNodes.some(isOfBar)))
    .map(({ html }) => html);
}

for (const [name, window] of Object.entries({ phone, narrowest })) {
  for (const path of ['/neuron/', '/final-thoughts/']) {
    test(`a number of ${path} that passes under the bar of changes is never half in reach beside a button (${name})`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(window);
      await open(page, path);
      await bringAxe(page);
      await editFirst(page);
      await expect(page.locator('.changes')).toBeInViewport();
      const top = (await page.locator('.changes').boundingBox())?.y ?? 0;
      const bottom = window.height;
      let tried = 0;
      for (let nth = 0; nth < (await page.locator(targets).count()); nth += 3) {
        for (const place of [top + 8, top + 16, top + 26, bottom - 3, bottom + 3, bottom + 12]) {
          if (!(await endAt(page, nth, place))) continue;
          tried += 1;
          expect(await tooNear(page), `number ${nth}, ending at ${place}`).toEqual([]);
        }
      }
      expect(tried).toBeGreaterThan(12);
    });
  }
}

test('the text of a step lies under the bar of changes also while a sentence hangs below one of its numbers', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await open(page, '/final-thoughts/?w=1#sandbox');
  const bar = page.locator('.changes');
  await expect(bar).toBeInViewport();
  const field = page.locator('#sandbox lesson-number[data-of="train"] .entry').first();
  await field.fill('abc');
  await field.press('Enter');
  await expect(page.locator('#sandbox .why')).toBeVisible();
  const covered = await bar.evaluate((element) =>
    [...element.querySelectorAll('button')].map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) !== button;
    }),
  );
  expect(covered).toEqual([false, false, false]);
});

test('at the end of a page on a phone the way on and the bar of changes are in reach', async ({ page }) => {
  await page.setViewportSize(phone);
  await open(page, '/neuron/?w=3');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(page.locator('.step').last()).toHaveAttribute('data-present');
  for (const one of [page.locator('.pager a').last(), page.getByRole('button', { name: 'Put all back' })]) {
    await expect(one).toBeInViewport({ ratio: 1 });
    await one.click({ trial: true });
  }
});
