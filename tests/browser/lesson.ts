import { expect, test as plain, type Locator, type Page } from '@playwright/test';
import { painted } from './painted.ts';

/** Type that a test withholds is no trouble of the page's. */
const aboutType = /\.woff2|rejected by sanitizer/;

/** A test that fails where the page reports an error, whatever else it shows. */
export const test = plain.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const troubles: string[] = [];
    page.on('pageerror', ({ message }) => troubles.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    await use(page);
    const own = troubles.filter((text) => !aboutType.test(text));
    if (own.length > 0) throw new Error(`The page reported: ${own.join('; ')}`);
  },
});

/** Opens a page of the lesson, and waits until its numbers can be edited. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await live(page);
}

/** Waits until all of the page's numbers can be edited, and the page is in sight where its address leads: nobody edits what they cannot see. */
export async function live(page: Page): Promise<void> {
  await page.locator('lesson-number .entry').first().waitFor({ state: 'attached' });
  await expect(page.locator('lesson-number:not(:has(.entry))')).toHaveCount(0);
  await painted(page);
}

/** Waits until the page's figure has loaded its program and drawn what was asked of it. */
export async function drawn(page: Page): Promise<void> {
  // Firefox's driver loses the end of a request now and then, and would wait for it until the test is over.
  const losesRequests = page.context().browser()?.browserType().name() === 'firefox';
  await page
    .waitForLoadState('networkidle', losesRequests ? { timeout: 10_000 } : {})
    .catch((error: unknown) => {
      if (!losesRequests) throw error;
      return page.waitForLoadState('load');
    });
  await painted(page);
}

/** The field of a number, by its quantity's word, where it first stands in a step. */
export function fieldIn(page: Page, step: string, name: string): Locator {
  return page.locator(`#${step}`).getByRole('spinbutton', { name, exact: true }).first();
}

/** A live value of a step, by the result's name, where it first stands. */
export function valueIn(page: Page, step: string, name: string): Locator {
  return page.locator(`#${step} data[data-of="${name}"]`).first();
}

/** The handle of a number in the drawing that is in sight. */
export function handleOf(page: Page, name: string): Locator {
  return page.locator(`svg.drawing:visible g.handle[data-of="${name}"]`).first();
}

/** Where the middle of a number's knob is in the window, in px. */
export async function knobOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await handleOf(page, name).locator('.knob').first().boundingBox();
  if (!box) throw new Error('The knob is not to be seen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Sets the page's window to a place, in px from its top. */
export async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate((to) => window.scrollTo(0, to), top);
}

/** Keeps the page to the system's type. Its own may come too late to be used, so that two loads break their lines differently. */
export async function withPlainType(page: Page): Promise<void> {
  await page.route('**/*.woff2', (route) => route.fulfill({ body: '' }));
}

/** Has the page use its own type, however late that comes in, so that its lines break where they do for most readers. */
export async function withOwnType(page: Page): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch({ maxRetries: 3 });
      const html = await response.text();
      const body = html
        .replaceAll('font-display:optional', 'font-display:block')
        // It would not have the style that has just been changed.
        .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');
      await route.fulfill({ response, body });
    },
  );
}

/** Clicks on the middle of what is in sight, without scrolling to it first, as some drivers do even then. */
export async function clickOn(target: Locator): Promise<void> {
  await target.waitFor();
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to click on.');
  await target.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
