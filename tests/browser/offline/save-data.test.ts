import { expect, type Page } from '@playwright/test';
import { troublesOf } from '../hostile/troubles.ts';
import { drawn, open } from '../lesson.ts';
import { editFirst } from '../reading/live.ts';
import { kept, test } from './kept.ts';

/** Has the browser say whether it asks to save data, as some do and some cannot. */
function withSaveData(page: Page, saveData: boolean): Promise<unknown> {
  return page.addInitScript((value) => {
    Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: value } });
  }, saveData);
}

test('where the browser asks to save data, the page works, and nothing but what it shows is fetched', async ({
  page,
  host,
}) => {
  const troubles = await troublesOf(page, host.origin);
  await withSaveData(page, true);
  await open(page, `${host.origin}/neuron/`);
  await drawn(page);
  await editFirst(page);
  const registered = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length,
  );
  expect(registered).toBe(0);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  expect(troubles).toEqual([]);
});

test('where the browser does not ask to save data, the lesson is kept', async ({ page, host }) => {
  await withSaveData(page, false);
  await open(page, `${host.origin}/neuron/`);
  await kept(page);
});
