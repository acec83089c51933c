import type { Page } from '@playwright/test';
import { drawn, open } from '../lesson.ts';
import { painted } from '../painted.ts';

/** Opens a page in which from then on only the test lets time pass, however long a slow machine takes over a press. */
export async function openInStillTime(page: Page, path: string): Promise<void> {
  await page.clock.install({ time: 0 });
  await open(page, path);
  await drawn(page);
  await page.clock.pauseAt(600_000);
}

/** Jumps to a step as a link within the page does. */
export async function jumpTo(page: Page, step: string): Promise<void> {
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), step);
  await painted(page);
}

/** Changes the page's first number by one press of a key. */
export async function editFirst(page: Page, key = 'ArrowUp'): Promise<void> {
  await page.locator('lesson-number .entry').first().press(key);
  await painted(page);
}
