import { expect } from '@playwright/test';
import { troublesOf } from '../hostile/troubles.ts';
import { open } from '../lesson.ts';
import { editFirst } from '../reading/live.ts';
import { buildsOn, sabotage } from './builds.ts';
import { kept, test } from './kept.ts';

const whole = { page: 'first', script: 'first' };

test('where the cache was deleted, the pages come from the network', async ({ page, host }) => {
  await open(page, `${host.origin}/`);
  await kept(page);
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await open(page, `${host.origin}/neuron/`);
  expect(await buildsOn(page)).toEqual(whole);
});

const broken = [
  ['throws', 'caches.match = caches.keys = () => { throw new Error("broken"); };'],
  ['never answers', 'caches.match = caches.keys = () => new Promise(() => {});'],
  ['holds nothing', 'caches.match = () => Promise.resolve(undefined);'],
] as const;

for (const [name, code] of broken) {
  test(`where the worker’s cache ${name}, the pages come from the network`, async ({ page, host, first }) => {
    sabotage(first, code);
    await open(page, `${host.origin}/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await open(page, `${host.origin}/neuron/`);
    expect(await buildsOn(page)).toEqual(whole);
  });
}

test('where there is no room for the lesson, it is not kept, and the page says nothing of it', async ({
  page,
  host,
  first,
}) => {
  sabotage(
    first,
    `Cache.prototype.addAll = async () => {
      await caches.open('tried');
      throw new DOMException('', 'QuotaExceededError');
    };`,
  );
  const troubles = await troublesOf(page, host.origin);
  await open(page, `${host.origin}/`);
  await page.waitForFunction(
    async () => (await caches.has('tried')) && !(await navigator.serviceWorker.getRegistration()),
  );
  await page.evaluate(() => caches.delete('tried'));
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await open(page, `${host.origin}/neuron/`);
  await editFirst(page);
  expect(await buildsOn(page)).toEqual(whole);
  expect(troubles).toEqual([]);
});

/** Takes service workers away from the page, wholly or so that each registration fails. */
function takeAway(how: 'missing' | 'throwing' | 'refusing'): void {
  const failures = {
    missing: undefined,
    throwing: {
      register: () => {
        throw new DOMException('Not here', 'SecurityError');
      },
    },
    refusing: { register: () => Promise.reject(new DOMException('Not here', 'SecurityError')) },
  };
  Object.defineProperty(navigator, 'serviceWorker', { value: failures[how] });
}

for (const how of ['missing', 'throwing', 'refusing'] as const) {
  test(`where service workers are ${how}, the page is as it was`, async ({ page, host }) => {
    const troubles = await troublesOf(page, host.origin);
    await page.addInitScript(takeAway, how);
    await open(page, `${host.origin}/neuron/`);
    await editFirst(page);
    expect(await buildsOn(page)).toEqual(whole);
    expect(troubles).toEqual([]);
  });
}
