// `npm run bench`: measures what was built into dist/. `npm run bench -- --build` measures the build too, `npm run bench -- --page=training`
// one page only.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { measureBuilds } from './bench/builds.mjs';
import { measureCore } from './bench/core.mjs';
import { host } from './bench/host.mjs';
import { measureLighthouse } from './bench/lighthouse.mjs';
import { machine } from './bench/machine.mjs';
import { bytesOfPages } from './bench/page-bytes.mjs';
import { measurePage, startBrowser } from './bench/pages.mjs';
import { addressOf } from './steps/address.mjs';
import { freePort } from './steps/port.mjs';
import { inProject } from './steps/project.mjs';
import { say } from './steps/say.mjs';
import { runMain, Sorry } from './steps/sorry.mjs';

const options = process.argv.slice(2);
const only = options.find((option) => option.startsWith('--page='))?.slice('--page='.length);

/**
 * Measures a page with hardly anything on it, as these are measured: what this machine makes of the least that there can be.
 *
 * @param {import('@playwright/test').Browser} browser
 */
async function measureBare(browser) {
  const port = await freePort(4700);
  const server = await host(inProject('scripts', 'bench', 'bare'), port);
  try {
    return await measurePage(browser, addressOf(port, ''));
  } finally {
    server.close();
  }
}

/** @param {readonly import('./bench/page-bytes.mjs').PageBytes[]} pages */
async function measurePages(pages) {
  const port = await freePort(4600);
  const debugging = await freePort(9300);
  const server = await host(inProject('dist'), port);
  const browser = await startBrowser(debugging);
  try {
    const times = [];
    for (const { page } of pages) {
      console.log(`  ${page}`);
      const address = addressOf(port, '') + page.slice(1);
      const measured = await measurePage(browser, address);
      const lighthouse = await measureLighthouse(address, debugging);
      times.push({ page, ...measured, lighthouse });
    }
    return { times, bare: await measureBare(browser) };
  } finally {
    await browser.close();
    server.close();
  }
}

/** @param {readonly import('./bench/page-bytes.mjs').PageBytes[]} pages */
function showBytes(pages) {
  /** @returns {[string, object]} */
  const row = (/** @type {import('./bench/page-bytes.mjs').PageBytes} */ page) => [
    page.page,
    {
      ...Object.fromEntries(kinds.map((kind) => [kind, `${page[kind].gzip} · ${page[kind].brotli}`])),
      requests: page.requests,
    },
  ];
  console.log('\nBytes over the wire, gzip · brotli');
  console.table(Object.fromEntries(pages.map(row)));
}

const kinds = /** @type {const} */ (['html', 'js', 'fonts', 'all']);

/** @param {Awaited<ReturnType<typeof measurePages>>} measured */
function showTimes({ times, bare }) {
  console.log('\nTimes in milliseconds, the processor slowed 4×');
  const plain = [...times, { page: 'a bare page', ...bare }].map(({ page, ...rest }) => {
    const numbers = Object.entries(rest).filter(([, value]) => typeof value === 'number');
    return [page, Object.fromEntries(numbers)];
  });
  console.table(Object.fromEntries(plain));
  for (const { page, 'edit p95 by view': views } of times) console.log(`  ${page} edit p95 by view:`, views);
  console.log('\nLighthouse on a phone, the median of 3');
  console.table(Object.fromEntries(times.map(({ page, lighthouse }) => [page, lighthouse])));
}

async function bench() {
  if (!existsSync(inProject('dist', 'index.html')))
    throw new Sorry('There is no build: npm run build makes it.');
  say('Measuring this machine and the neuron core …');
  const result = { when: new Date().toISOString(), machine: machine(), core: measureCore() };
  console.log(result.machine, result.core);
  const all = bytesOfPages(inProject('dist'));
  const bytes = all.filter(
    ({ page }) => only === undefined || page === `/${only}/` || (only === '' && page === '/'),
  );
  showBytes(bytes);
  say('Measuring the pages …');
  const measured = await measurePages(bytes);
  showTimes(measured);
  if (options.includes('--build')) say('Measuring the build, with 0, 10 and 100 more chapters …');
  const builds = options.includes('--build') ? { builds: measureBuilds() } : {};
  if (builds.builds) console.log(builds.builds);
  mkdirSync(inProject('bench-results'), { recursive: true });
  const file = inProject('bench-results', 'bench.json');
  writeFileSync(file, `${JSON.stringify({ ...result, bytes, ...measured, ...builds }, null, 2)}\n`);
  console.log(`\nAll of it is in ${file}.`);
}

await runMain(bench);
