import { rmSync } from 'node:fs';
import { onPath } from './browsers.mjs';
import { jsonAt } from './json.mjs';
import { inProject } from './project.mjs';
import { countOfPlaywright, countOfVitest } from './reports.mjs';
import { say } from './say.mjs';
import { tool } from './tool.mjs';

/**
 * One check of the project.
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {() => Promise<{ ok: boolean }>} run
 * @property {() => import('./reports.mjs').Count} [count] reads how many tests it ran from its report; throws without one
 * @property {string} [needs] the name of a check without whose success this one cannot run
 */

const vitestReport = inProject('test-results', 'vitest.json');
const playwrightReport = inProject('test-results', 'playwright.json');
const webkitReport = inProject('test-results', 'webkit.json');
const build = 'build (astro build)';

/**
 * Every check of the project, in the order in which they run: the quickest to read first, the whole page last.
 *
 * @param {number} port where the built site is served to the browsers
 * @returns {readonly Check[]}
 */
export function checksOn(port) {
  return [
    { name: 'types in pages (astro check)', run: () => tool('astro', ['check']) },
    { name: 'types (tsc)', run: () => tool('tsc', ['--noEmit']) },
    { name: 'lint (eslint)', run: () => tool('eslint', ['--max-warnings', '0', '.']) },
    { name: 'format (prettier)', run: () => tool('prettier', ['--check', '--log-level', 'warn', '.']) },
    { name: 'unused code (knip)', run: () => tool('knip', ['--no-progress']) },
    {
      name: 'unit tests (vitest)',
      run: () => runVitest(vitestReport),
      count: () => countVitest(vitestReport),
    },
    { name: build, run: () => tool('astro', ['build']) },
    {
      name: 'browser tests (playwright)',
      needs: build,
      run: () => runPlaywright(port),
      count: countPlaywright,
    },
    checkInWebKit(),
  ];
}

/** @returns {Check} */
function checkInWebKit() {
  const name = 'browser tests in WebKit (vitest)';
  if (onPath('WebKitWebDriver') !== undefined) {
    return { name, needs: build, run: runInWebKit, count: () => countVitest(webkitReport) };
  }
  const leaveOut = () => {
    say(
      'Left out: WebKit is driven by WebKitWebDriver, which Debian’s packages have, and this machine has not.',
    );
    return Promise.resolve({ ok: true });
  };
  return { name, run: leaveOut };
}

function runInWebKit() {
  return runVitest(webkitReport, ['--config', inProject('tests', 'webkit', 'vitest.config.ts')]);
}

/**
 * @param {string} report where its JSON report goes
 * @param {readonly string[]} args
 */
function runVitest(report, args = []) {
  rmSync(report, { force: true });
  return tool('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
}

/** @param {number} port */
function runPlaywright(port) {
  rmSync(playwrightReport, { force: true });
  return tool('playwright', ['test'], { env: { TEST_PORT: String(port) } });
}

/** @param {string} report */
function countVitest(report) {
  return countOfVitest(/** @type {import('./reports.mjs').VitestReport} */ (jsonAt(report)));
}

function countPlaywright() {
  return countOfPlaywright(
    /** @type {import('./reports.mjs').PlaywrightReport} */ (jsonAt(playwrightReport)),
  );
}
