import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { open, test } from '../lesson.ts';

/** What a button of the downloads saves, pressed with its own step out of the middle of things: that step is not yet, or no more. */
async function saved(page: Page, name: string, at: string): Promise<string> {
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), at);
  await expect(page.locator(`#${at}[data-present]`)).toBeAttached();
  const button = page.getByRole('button', { name, exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), button.dispatchEvent('click')]);
  return readFileSync(await download.path(), 'utf8');
}

for (const at of ['sandbox', 'below-zero']) {
  test(`the trace and the program have the reader’s numbers, and agree, with the step ${at} in sight`, async ({
    page,
  }) => {
    await open(page, '/final-thoughts/?train=2,3&test=7&alpha=0.15&pass=4');
    const trace = await saved(page, 'The trace, as CSV', at);
    const rows = trace.trim().split('\n').slice(1);
    const examples = ['1 2', '1 3', '2 2', '2 3', '3 2', '3 3', '4 2', '4 3'];
    expect(rows.map((row) => row.split(',').slice(0, 2).join(' '))).toEqual(examples);
    const program = await saved(page, 'The program, as JavaScript', at);
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    const [, prediction] = /input: 7,\s+prediction: ([\d.]+)/.exec(printed) ?? [];
    expect(Number(prediction)).toBe(7 * Number(rows.at(-1)?.split(',').at(-1)));
  });
}
