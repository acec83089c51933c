import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { open } from '../lesson.ts';
import { buildNamed, buildsOn, sabotage } from './builds.ts';
import type { Host } from './host.ts';
import { kept, test, updateKept } from './kept.ts';

const first = { page: 'first', script: 'first' };
const second = { page: 'second', script: 'second' };

/** How many builds this origin keeps. */
function buildsKept(page: Page): Promise<number> {
  return page.evaluate(async () => (await caches.keys()).length);
}

/** Opens the first build, waits until it is kept, and has the host serve the second one in its place. */
async function replaceFirst(page: Page, host: Host, place: string): Promise<void> {
  await open(page, `${host.origin}/`);
  await kept(page);
  host.serve(await buildNamed('second', place));
}

/**
 * Goes from the lesson's only open page to elsewhere, for the next build to take over, and waits for the end of the worker that answered.
 * A worker that its driver watches makes Chromium hang for a page that comes while it ends; Firefox's driver shows none.
 */
async function leave(page: Page): Promise<void> {
  const ended = page.context().serviceWorkers()[0]?.waitForEvent('close');
  await page.goto('about:blank');
  await ended;
}

/** Which builds a chapter is of that is opened from elsewhere, while no page of the lesson is open. */
async function reopened(page: Page, host: Host): Promise<unknown> {
  // The browser may take its time to see that the page before is left; so may no page of the lesson be open meanwhile.
  await page.goto('about:blank');
  await open(page, `${host.origin}/neuron/`);
  return buildsOn(page);
}

/** Has the browser look for another build, and says what becomes of its worker. */
function outcomeOfUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await (await navigator.serviceWorker.ready).update();
    const worker = registration.installing;
    // Over already, it has either left another build waiting or come to nothing.
    if (!worker) return registration.waiting ? 'installed' : 'redundant';
    while (worker.state === 'installing') await new Promise((done) => setTimeout(done, 50));
    return worker.state;
  });
}

test('a second build is taken at once with a network and, when the first one’s pages are closed, without', async ({
  page,
  host,
}, { testId }) => {
  await replaceFirst(page, host, testId);
  await open(page, `${host.origin}/neuron/`);
  expect(await buildsOn(page)).toEqual(second);
  await updateKept(page);
  await host.goOffline();
  await open(page, `${host.origin}/training/`);
  expect(await buildsOn(page)).toEqual(first);
  await leave(page);
  await expect.poll(() => reopened(page, host)).toEqual(second);
  await expect.poll(() => buildsKept(page)).toBe(1);
});

test('a page of the first build that is still open has its own files, though the host has them no more', async ({
  page,
  context,
  host,
}, { testId }) => {
  await replaceFirst(page, host, testId);
  const script = /import\("([^"]+)"\)/.exec(await page.content())?.[1];
  const other = await context.newPage();
  await open(other, `${host.origin}/neuron/`);
  await updateKept(other);
  expect(await buildsKept(page)).toBe(2);
  const text = await page.evaluate(async (address) => (await fetch(address)).text(), String(script));
  expect(text).toMatch(/dataset\.script="first"$/);
  await open(other, `${host.origin}/training/`);
  expect(await buildsOn(other)).toEqual(second);
});

test('a third build that is still coming in when the second takes over is kept whole', async ({
  page,
  host,
}, { testId }) => {
  await replaceFirst(page, host, testId);
  await updateKept(page);
  const third = await buildNamed('third', testId);
  const slowly = `addAll.call(this, all).then(() => new Promise((done) => {
    new BroadcastChannel('come in').onmessage = done;
  }))`;
  sabotage(
    third,
    `const { addAll } = Cache.prototype; Cache.prototype.addAll = function (all) { return ${slowly}; };`,
  );
  host.serve(third);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.installing) await new Promise((done) => setTimeout(done, 20));
  });
  await expect.poll(() => buildsKept(page)).toBe(3);
  await leave(page);
  // Without a page of the first build the second takes over.
  const hasTakenOver = async () => {
    await reopened(page, host);
    return page.evaluate(async () => {
      const { waiting, installing } = await navigator.serviceWorker.ready;
      return !waiting && installing !== null;
    });
  };
  await expect.poll(hasTakenOver).toBe(true);
  await page.evaluate(() => {
    new BroadcastChannel('come in').postMessage('');
  });
  await updateKept(page);
  await host.goOffline();
  await leave(page);
  await expect.poll(() => reopened(page, host)).toEqual({ page: 'third', script: 'third' });
  await open(page, `${host.origin}/training/`);
});

test('while a host has files of two builds, nothing of the second is kept', async ({
  page,
  host,
  first: folder,
}, { testId }) => {
  await open(page, `${host.origin}/`);
  await kept(page);
  const mixed = await buildNamed('second', testId);
  cpSync(join(folder, 'training', 'index.html'), join(mixed, 'training', 'index.html'));
  host.serve(mixed);
  expect(await outcomeOfUpdate(page)).toBe('redundant');
  await host.goOffline();
  for (const path of ['/', '/training/', '/neuron/']) {
    await open(page, host.origin + path);
    expect(await buildsOn(page)).toEqual(first);
  }
});

test('a reader whose browser has come to ask to save data keeps the first build, and none of the second is fetched', async ({
  page,
  host,
}, { testId }) => {
  await open(page, `${host.origin}/`);
  await kept(page);
  const other = await buildNamed('second', testId);
  sabotage(other, "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });");
  host.serve(other);
  expect(await outcomeOfUpdate(page)).toBe('redundant');
  expect(await buildsKept(page)).toBe(1);
  await host.goOffline();
  await open(page, `${host.origin}/training/`);
  expect(await buildsOn(page)).toEqual(first);
});

test('where the build that is kept cannot be kept anew, it stays', async ({ page, host, first: folder }) => {
  await open(page, `${host.origin}/`);
  await kept(page);
  sabotage(
    folder,
    "Cache.prototype.addAll = () => Promise.reject(new DOMException('', 'QuotaExceededError'));",
  );
  expect(await outcomeOfUpdate(page)).toBe('redundant');
  await host.goOffline();
  await open(page, `${host.origin}/training/`);
  expect(await buildsOn(page)).toEqual(first);
});
