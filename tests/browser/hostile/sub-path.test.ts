import { dirname } from 'node:path';
import { expect } from '@playwright/test';
import { builtSite } from '../../build/built-site.ts';
import { kept, test as onHost } from '../offline/kept.ts';
import { chapters } from '../chapters.ts';
import { open } from '../lesson.ts';
import { editFirst, jumpTo } from '../reading/live.ts';
import { troublesOf } from './troubles.ts';

const longest = 240_000;

/** A test whose host serves the site in a folder, `/lesson/`, as it was built for one. */
const test = onHost.extend({
  first: [
    async ({}, use) => use(dirname(await builtSite('hosted/lesson'))),
    { scope: 'test', timeout: longest },
  ],
});

test('a chapter of the site, built for a folder of a host, keeps its policy and finds all that it asks for', async ({
  page,
  host,
}) => {
  const troubles = await troublesOf(page, host.origin);
  page.on('requestfailed', (request) => troubles.push(`no answer: ${request.url()}`));
  page.on('response', (response) => {
    if (!response.ok()) troubles.push(`${response.status()}: ${response.url()}`);
  });
  const [, chapter] = chapters;
  await open(page, `${host.origin}/lesson${chapter?.path}`);
  for (const step of chapter?.steps ?? []) await jumpTo(page, step);
  await editFirst(page);
  await page.waitForLoadState('networkidle');
  expect(troubles).toEqual([]);
  await kept(page);
  expect(troubles).toEqual([]);
});
