import type { Page } from '@playwright/test';
import { painted } from '../painted.ts';

/** What a page holds when all that nothing needs any more has been thrown away. */
export interface Memory {
  /** In bytes. */
  readonly heap: number;
  /** Nodes that are held on to though they are not in the page. Some the browser keeps for its own undo, up to a limit. */
  readonly detached: number;
  readonly listeners: number;
}

/** How many nodes the page has. Runs in the page. */
function nodesInPage(): number {
  const walker = document.createTreeWalker(document);
  let count = 1;
  while (walker.nextNode()) count++;
  return count;
}

/** Brings a page back to where a reader finds it: at its beginning, with its own numbers. */
async function calm(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-do="put-all-back"]')?.click();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
  // What is out of sight follows a little later.
  await page.waitForFunction(() => !document.querySelector('.put-back'));
  await painted(page);
}

/** What a page holds at its beginning, with its own numbers; it is brought there first. */
export async function memoryOf(page: Page): Promise<Memory> {
  await calm(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  const detached = metric('Nodes') - (await page.evaluate(nodesInPage));
  await session.detach();
  return { heap: metric('JSHeapUsedSize'), detached, listeners: metric('JSEventListeners') };
}
