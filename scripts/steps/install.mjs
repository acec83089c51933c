import { existsSync } from 'node:fs';
import { basename, delimiter } from 'node:path';
import { jsonAt } from './json.mjs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { Sorry } from './sorry.mjs';

/**
 * A lock file, as far as it is read here: what is installed where.
 *
 * @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lock
 */

/**
 * Whether what is installed is exactly what is locked. An optional package may be missing: it is for another system.
 *
 * @param {Lock} locked package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, which npm writes at the end of each installation
 */
export function isInstalled(locked, installed) {
  const paths = Object.keys(locked.packages).filter((path) => path !== '');
  const here = installed.packages;
  return (
    Object.keys(here).every((path) => path in locked.packages) &&
    paths.every((path) => {
      const [want, have] = [locked.packages[path], here[path]];
      if (!have) return want?.optional === true;
      return want?.version === have.version && want?.integrity === have.integrity;
    })
  );
}

/**
 * Installs the locked dependencies where they are missing or stale.
 *
 * @throws {Sorry} where npm cannot
 */
export async function install() {
  const installed = inProject('node_modules', '.package-lock.json');
  if (existsSync(installed) && isInstalled(lockAt(inProject('package-lock.json')), lockAt(installed))) return;
  say('Installing the locked dependencies (npm ci). The first time this may take a minute or two …');
  const { command, args } = npm();
  const { ok } = await run(
    command,
    [...args, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    { env: { PATH: pathWithoutProject() } },
  );
  if (!ok) throw new Sorry('The dependencies could not be installed: see what npm said above.');
}

/** @param {string} path */
function lockAt(path) {
  return /** @type {Lock} */ (jsonAt(path));
}

/**
 * How to call npm: the very npm that runs this script, where one does.
 */
function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script && node && basename(script) === 'npm-cli.js') return { command: node, args: [script] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}

/**
 * The PATH without the project's own programs: npm must not run on the Node that it is about to replace.
 */
function pathWithoutProject() {
  const own = inProject('node_modules', '.bin');
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== own)
    .join(delimiter);
}
