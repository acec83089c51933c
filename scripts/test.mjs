// `npm test`: installs what the tests need and runs every check, to the end, whatever fails on the way.
import { installBrowsers } from './steps/browsers.mjs';
import { checksOn } from './steps/checks.mjs';
import { install } from './steps/install.mjs';
import { modernNode } from './steps/node.mjs';
import { freePort } from './steps/port.mjs';
import { summaryOf } from './steps/reports.mjs';
import { say } from './steps/say.mjs';
import { Sorry } from './steps/sorry.mjs';

/** @type {string[]} */
const failed = [];
/** @type {import('./steps/reports.mjs').Count[]} */
const counts = [];

/**
 * Runs one step of the preparation, and notes it where it fails.
 *
 * @param {string} name
 * @param {() => unknown} step
 */
async function prepare(name, step) {
  try {
    await step();
  } catch (reason) {
    if (!(reason instanceof Sorry)) throw reason;
    console.error(reason.message);
    failed.push(name);
  }
}

/**
 * Runs one check, and notes its count and whether it failed. A runner that left no report, or ran no test, has failed.
 *
 * @param {import('./steps/checks.mjs').Check} check
 */
async function perform(check) {
  if (check.needs !== undefined && failed.includes(check.needs)) {
    say(`Left out, for want of the ${check.needs}: ${check.name}`);
    failed.push(check.name);
    return;
  }
  say(`Checking ${check.name} …`);
  const { ok } = await check.run();
  const good = counted(check);
  if (!ok || !good) failed.push(check.name);
}

/**
 * Reads a check's report, where it makes one, and adds it to the counts.
 *
 * @param {import('./steps/checks.mjs').Check} check
 * @returns {boolean} whether its tests ran and passed
 */
function counted(check) {
  if (!check.count) return true;
  try {
    const count = check.count();
    counts.push(count);
    return count.passed > 0 && count.failed === 0;
  } catch (reason) {
    console.error(`Its report cannot be read: ${String(reason)}`);
    return false;
  }
}

await prepare('dependencies', install);
await prepare('Node', modernNode);
if (failed.length === 0) {
  await prepare('browsers', installBrowsers);
  for (const check of checksOn(await freePort(4399))) await perform(check);
}
console.log(`\n${summaryOf(failed, counts)}`);
process.exitCode = failed.length === 0 ? 0 : 1;
