import { expect, type Page, test } from '@playwright/test';
import { chapters } from '../chapters.ts';
import { open } from '../lesson.ts';
import { barred, desktop, phone, sideways, zoomed } from './windows.ts';

/** One place where the focus has been: what it is, and why it could not be seen there, if it could not. */
interface Stop {
  readonly id: string;
  readonly trouble: string;
}

/** Numbers all that can have the focus, in the order of the page; returns the numbers, and those that no scrolling takes away. */
function numberTheFocusable() {
  const selector = 'a[href], button, input, select, summary, [tabindex="0"]';
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0,
  );
  all.forEach((element, place) => element.setAttribute('data-place', String(place)));
  const places = all.map((_, place) => String(place));
  return { places, lasting: places.filter((_, place) => !all[place]?.closest('.stage')) };
}

/** Where the focus is, and whether it can be seen: in the window, under nothing else, and with an outline. */
function presentStop(): Stop {
  const element = document.activeElement;
  if (!element || element === document.body) return { id: 'body', trouble: '' };
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const [width, height] = [innerWidth, innerHeight];
  const at = (x: number, y: number) => {
    const found = document.elementFromPoint(x, y);
    return found && (element.contains(found) || found.contains(element));
  };
  const inside = (share: number) => Math.max(left, 0) + share * (Math.min(right, width) - Math.max(left, 0));
  const [upper, lower] = [Math.max(top, 0), Math.min(bottom, height)];
  const covered = ![0.1, 0.5, 0.9].some((share) => at(inside(share), (upper + lower) / 2));
  // Around a knob, not its wider ring; and around what is seen of the figure's data, however long their table.
  const ringed = [element, ...element.querySelectorAll('.knob'), element.closest('.data:has(> :focus)')];
  const ring = ringed.some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const gone = bottom <= 0 || top >= height || right <= 0 || left >= width;
  const trouble = gone ? 'out of sight' : covered ? 'covered' : ring ? '' : 'without an outline';
  return { id: element.getAttribute('data-place') ?? element.outerHTML.slice(0, 80), trouble };
}

/** Presses a key until the focus has left the page, or that many times, and returns where it was. */
async function walk(page: Page, key: string, most = 400): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(presentStop);
    if (stop.id === 'body' || stop.id === stops[0]?.id) break;
    stops.push(stop);
  }
  return stops;
}

async function describe(page: Page, stop: Stop): Promise<string> {
  const html = page
    .locator(`[data-place="${stop.id}"]`)
    .evaluate((element) => element.outerHTML.slice(0, 120));
  return `${stop.trouble}: ${await html.catch(() => stop.id)}`;
}

const windows = { phone, barred, sideways, desktop, zoomed };
const rounds = chapters.flatMap(({ path }) =>
  Object.entries(windows).map(([name, window]) => ({ path, name, window })),
);

for (const { path, name, window } of rounds) {
  test(`Tab goes through all of ${path} on a ${name} window in order, each stop in sight`, async ({
    page,
  }) => {
    await page.setViewportSize(window);
    await open(page, path);
    const { places } = await page.evaluate(numberTheFocusable);
    const stops = await walk(page, 'Tab');
    const lost = stops.filter(({ trouble }) => trouble);
    expect(await Promise.all(lost.map((stop) => describe(page, stop)))).toEqual([]);
    expect(stops.map(({ id }) => id)).toEqual(places);
  });
}

test('no stop of the Tab key is under the bar of changes', async ({ page }) => {
  await page.setViewportSize(desktop);
  await open(page, '/final-thoughts/?alpha=0.3');
  const { places } = await page.evaluate(numberTheFocusable);
  const stops = await walk(page, 'Tab');
  const lost = stops.filter(({ trouble }) => trouble);
  expect(await Promise.all(lost.map((stop) => describe(page, stop)))).toEqual([]);
  expect(stops).toHaveLength(places.length);
});

for (const [window, path, key] of [
  [{ width: 375, height: 667 }, '/learning-rate/?cure.alpha=0.2&train=4,5,7', 'Shift+Tab'],
  [{ width: 760, height: 700 }, '/neuron/?w=3', 'Shift+Tab'],
  [{ width: 640, height: 400 }, '/learning-rate/?w=2', 'Tab'],
  [{ width: 320, height: 256 }, '/neuron/?w=3', 'Tab'],
  [{ width: 320, height: 256 }, '/final-thoughts/?train=2,3', 'Tab'],
] as const) {
  test(`with changes made, the first 30 stops of ${key} in ${path}, ${window.width} × ${window.height}, are in sight`, async ({
    page,
  }) => {
    await page.setViewportSize(window);
    await open(page, path);
    const stops = await walk(page, key, 30);
    expect(stops).toHaveLength(30);
    const lost = stops.filter(({ trouble }) => trouble);
    expect(lost).toEqual([]);
  });
}

test('Shift and Tab go the same way back, each stop in sight', async ({ page }) => {
  await page.setViewportSize(phone);
  await open(page, '/neuron/');
  const { lasting } = await page.evaluate(numberTheFocusable);
  const stops = await walk(page, 'Shift+Tab');
  expect(stops.filter(({ trouble }) => trouble)).toEqual([]);
  const back = stops.map(({ id }) => id).reverse();
  expect(back.filter((id) => lasting.includes(id))).toEqual(lasting);
});
