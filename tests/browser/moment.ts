import { expect, type Page } from '@playwright/test';
import { linesOf } from './drawing.ts';
import { drawn } from './lesson.ts';

/** Everything by which a reader knows a moment: the place, each number of the prose, and the figure as it is drawn. */
export interface Seen {
  readonly where: string;
  readonly prose: readonly string[];
  readonly changed: readonly string[];
  readonly figure: readonly string[];
}

/** What a page shows of its moment. */
async function seenOn(page: Page): Promise<Seen> {
  const figure = await linesOf(page, '.stage :is(svg.drawing, .caption, .data table, .passes)');
  const seen = await page.evaluate(() => {
    const textsOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());
    const fields = [...document.querySelectorAll<HTMLInputElement>('.entry')].map(({ value }) => value);
    return {
      where: textsOf('.where').join(),
      prose: [...textsOf('.step data'), ...fields],
      changed: textsOf('.put-back'),
    };
  });
  return { ...seen, figure };
}

/** What a page shows of its moment once it has drawn it. */
export async function settled(page: Page): Promise<Seen> {
  await drawn(page);
  return seenOn(page);
}

/** Expects a page to come to show the same moment. */
export async function expectToSee(page: Page, moment: Seen): Promise<void> {
  await expect.poll(() => seenOn(page)).toEqual(moment);
}

/** Waits until the address has caught up with the reader. */
export async function expectAddress(page: Page, end: string | RegExp): Promise<void> {
  const isWanted = (url: URL) => {
    const present = url.search + url.hash;
    return typeof end === 'string' ? present === end : end.test(present);
  };
  await expect(page).toHaveURL(isWanted);
}
