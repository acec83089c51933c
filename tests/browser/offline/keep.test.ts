import { expect } from '@playwright/test';
import { unsound } from '../hostile/soundness.ts';
import { troublesOf } from '../hostile/troubles.ts';
import { chapters } from '../chapters.ts';
import { live, open } from '../lesson.ts';
import { editFirst } from '../reading/live.ts';
import { buildsOn } from './builds.ts';
import { kept, test } from './kept.ts';
import { missingLetters } from './letters.ts';

test('after one visit every chapter opens without a network, answers, and keeps an edit over a reload', async ({
  page,
  host,
}) => {
  const troubles = await troublesOf(page, host.origin);
  await open(page, `${host.origin}/`);
  await kept(page);
  await host.goOffline();
  for (const { path } of chapters) {
    await open(page, host.origin + path);
    const entry = page.locator('lesson-number .entry').first();
    const before = await entry.inputValue();
    await editFirst(page);
    // A number that is not in sight follows a little later.
    await expect(entry).not.toHaveValue(before);
    const value = await entry.inputValue();
    await expect(page).toHaveURL(/\?\S+=/);
    await page.reload();
    await live(page);
    await expect(entry).toHaveValue(value);
    expect(await page.evaluate(unsound)).toEqual([]);
    expect(await missingLetters(page)).toEqual([]);
    expect(await buildsOn(page)).toEqual({ page: 'first', script: 'first' });
  }
  await page.goto(`${host.origin}/core/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The neuron’s code');
  // What browsers say of a request that the next page has broken off, or that went out to the host in vain.
  const brokenOff = /ERR_|A ServiceWorker intercepted the request/;
  expect(troubles.filter((text) => !brokenOff.test(text))).toEqual([]);
});

test('without a network a chapter opens without the slash at the end of its address, and a wrong address is said to be one', async ({
  page,
  host,
}) => {
  await open(page, `${host.origin}/`);
  await kept(page);
  await host.goOffline();
  await open(page, `${host.origin}/final-thoughts?alpha=0.3`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Final thoughts');
  await expect(page.locator('.put-back').first()).toBeVisible();
  const answer = await page.goto(`${host.origin}/no/such/page`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  await page.getByRole('link', { name: 'The learning rate' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The learning rate');
});

test('after a crash of the tab without a network, the address still opens at its place and numbers', async ({
  page,
  context,
  host,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'Only Chromium can be told to crash.');
  await open(page, `${host.origin}/neuron/#your-turn`);
  await kept(page);
  await host.goOffline();
  await page.locator('#your-turn .entry').first().press('ArrowUp');
  await expect(page).toHaveURL(/\?\S+#your-turn$/);
  const [address, value] = [page.url(), await page.locator('#your-turn .entry').first().inputValue()];
  const crash = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crash;
  const next = await context.newPage();
  await open(next, address);
  await expect(next.locator('[data-present]')).toHaveId('your-turn');
  await expect(next.locator('#your-turn .entry').first()).toHaveValue(value);
});

for (const trouble of ['hang', 'fail'] as const) {
  test(`where the host can be reached but its pages ${trouble}, the kept page opens`, async ({
    page,
    host,
  }) => {
    await open(page, `${host.origin}/`);
    await kept(page);
    host[trouble]();
    await open(page, `${host.origin}/neuron/`);
    expect(await buildsOn(page)).toEqual({ page: 'first', script: 'first' });
  });
}
