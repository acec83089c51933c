import { chromium } from '@playwright/test';
import { onPath } from '../steps/browsers.mjs';
import { quantile } from './quantile.mjs';
import { edit, walk, watchLongTasks } from './walk.mjs';

/** How many times slower than this machine the measured one is. */
const slower = 4;
const frames = 240;

/** @param {number} value */
const short = (value) => Number(value.toFixed(1));

/**
 * Starts the browser that the pages are measured in.
 *
 * @param {number} port where it listens for its protocol, for Lighthouse
 */
export function startBrowser(port) {
  const executablePath = onPath('chromium');
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    `--remote-debugging-port=${port}`,
  ];
  return chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args });
}

/** @param {import('@playwright/test').CDPSession} session */
async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** @param {import('@playwright/test').CDPSession} session */
async function timesOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (/** @type {string} */ name) => 1000 * (metrics.find((one) => one.name === name)?.value ?? NaN);
  return { script: of('ScriptDuration'), task: of('TaskDuration') };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} session
 * @param {string} address
 */
async function measureLoading(page, session, address) {
  let requests = 0;
  page.on('request', () => (requests += 1));
  await page.goto(address, { waitUntil: 'networkidle' });
  const { script, task } = await timesOf(session);
  const tasks = /** @type {number[]} */ (await page.evaluate('longTasks'));
  return {
    requests,
    'script to ready': short(script),
    'main thread to ready': short(task),
    'long tasks': tasks.length,
    'longest task': short(Math.max(0, ...tasks)),
  };
}

/** @param {import('@playwright/test').Page} page */
async function measureScrolling(page) {
  const times = await page.evaluate(walk, frames);
  // The browser's clock goes in tenths: frames in time are up to 16.8 ms apart, by a rounding more, on an empty page too.
  const late = times.filter((time) => time > 17).length;
  return {
    'frame p50': short(quantile(times, 0.5)),
    'frame p99': short(quantile(times, 0.99)),
    'frames over 17 ms, %': short((100 * late) / times.length),
  };
}

/** @param {import('@playwright/test').Page} page */
async function measureEdits(page) {
  const all = await page.evaluate(edit, 12);
  const times = all.map(({ time }) => time);
  /** @type {[string, number][]} */
  const views = [...new Set(all.map(({ show }) => show))].map((show) => {
    const own = all.filter((one) => one.show === show).map(({ time }) => time);
    return [show, short(quantile(own, 0.95))];
  });
  return {
    'edit p50': short(quantile(times, 0.5)),
    'edit p95': short(quantile(times, 0.95)),
    'edit p95 by view': Object.fromEntries(views),
  };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} session
 */
async function measureHeap(page, session) {
  const mega = (/** @type {number} */ bytes) => Number((bytes / 1e6).toFixed(2));
  const tenWalks = async () => {
    for (let count = 0; count < 10; count++) await page.evaluate(walk, 60);
    return heapOf(session);
  };
  const before = await heapOf(session);
  const after = await tenWalks();
  // The engine compiles during the first ten what runs often; what grows in the next is the page's own.
  const later = await tenWalks();
  return {
    'heap, MB': mega(before),
    'growth, MB': mega(after - before),
    'growth after, MB': mega(later - after),
  };
}

/**
 * Measures one page, on a processor that is slowed down.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function measurePage(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(watchLongTasks);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const loading = await measureLoading(page, session, address);
  const scrolling = await measureScrolling(page);
  const heap = await measureHeap(page, session);
  const edits = await measureEdits(page);
  await context.close();
  return { ...loading, ...scrolling, ...edits, ...heap };
}
