import { test as plain, type Page } from '@playwright/test';
import { buildNamed, forgetBuilds } from './builds.ts';
import { type Host, startHost } from './host.ts';

/** A test whose pages keep the lesson as a reader's do; its host serves the build `first`, in the folder `first`. */
export const test = plain.extend<{ first: string; host: Host }>({
  serviceWorkers: 'allow',
  first: async ({}, use, { testId }) => {
    await use(await buildNamed('first', testId));
    forgetBuilds(testId);
  },
  host: async ({ first }, use) => {
    const host = await startHost(first);
    await use(host);
    await host.goOffline();
  },
});

/** Waits until the lesson is kept, and this page's worker answers for it. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Waits until another build than the one that the page's worker is of is kept too, for when its pages are closed. */
export async function updateKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((done) => setTimeout(done, 50));
  });
}
