import { expect, type Page, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { readAddress } from '../../../src/story/address.ts';
import { readStory } from '../../../src/story/read-story.ts';
import type { Story } from '../../../src/story/story.ts';
import { chapters } from '../chapters.ts';
import { open } from '../lesson.ts';
import { handMade, randomTails } from './addresses.ts';
import { unsound } from './soundness.ts';
import { troublesOf } from './troubles.ts';

/** A page that answers at any address, however long: the server is asked for it without the query. */
async function answerAnyQuery(page: Page): Promise<void> {
  await page.route(/\?/, async (route) => {
    const [url = ''] = route.request().url().split('?');
    await route.fulfill({ response: await route.fetch({ url, maxRetries: 3 }) });
  });
}

/** Presses a key in the first number, and expects a page that is sound. */
async function expectToHold(page: Page): Promise<void> {
  await page.locator('lesson-number .entry').first().press('ArrowUp');
  expect(await page.evaluate(unsound)).toEqual([]);
}

for (const [place, { name, tail, used }] of handMade.entries()) {
  const { path = '/' } = chapters[1 + (place % (chapters.length - 1))] ?? {};
  test(`an address ${name} is answered by a sound page at ${path}, which says what it did not use`, async ({
    page,
    baseURL,
  }) => {
    const troubles = await troublesOf(page, baseURL ?? '');
    await answerAnyQuery(page);
    await open(page, path + tail);
    const notice = page.locator('.notice');
    if (used) await expect(notice).toBeHidden();
    else await expect(notice).toHaveText(/^The address asked for “.*/);
    expect((await notice.innerText()).length).toBeLessThan(6000);
    await expectToHold(page);
    expect(troubles).toEqual([]);
  });
}

/** The story of a page, as its HTML carries it. */
async function storyOf(page: Page, path: string): Promise<Story> {
  const html = await (await page.request.get(path, { maxRetries: 3 })).text();
  const article = parseHTML(html).document.querySelector('article');
  if (!article) throw new Error(`no article at ${path}`);
  return readStory(article);
}

/** Whether a fragment leads to a place of the page, by its name or an old one, with or without signs before it and after. */
async function leads(page: Page, { steps }: Story, fragment: string): Promise<boolean> {
  const id = fragment.split(/[^\w-]+/).find((word) => word !== '') ?? '';
  if (fragment === '' || fragment === 'top' || steps.some(({ aliases }) => aliases.includes(id))) return true;
  return page.evaluate((each) => document.getElementById(each) !== null, id);
}

const tails = randomTails(35);

for (const [place, { path }] of chapters.entries()) {
  test(`any address of ${path} is answered by a sound page, with a notice where something was not used`, async ({
    page,
    baseURL,
  }) => {
    const story = await storyOf(page, path);
    const troubles = await troublesOf(page, baseURL ?? '');
    await answerAnyQuery(page);
    for (const tail of tails.filter((_, index) => index % chapters.length === place)) {
      await test.step(tail, async () => {
        await open(page, path + tail);
        const { search, hash } = new URL(tail, 'http://localhost');
        const { refused } = readAddress(story, search);
        const isLost = !(await leads(page, story, hash.slice(1)));
        expect(await page.locator('.notice').isVisible()).toBe(refused.length > 0 || isLost);
        await expectToHold(page);
        expect(troubles).toEqual([]);
      });
    }
  });
}
