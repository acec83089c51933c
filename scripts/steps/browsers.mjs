import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { Sorry } from './sorry.mjs';
import { tool } from './tool.mjs';

/** What drives the browsers: Chromium, Firefox, and on Linux WebKit on a screen that nobody sees. */
const programs = [
  'chromium',
  'firefox-esr',
  ...(process.platform === 'linux' ? ['WebKitWebDriver', 'xvfb-run'] : []),
];
const debianPackages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/**
 * Installs the browsers that the tests drive, where they are missing: Debian's own on Debian, Playwright's elsewhere.
 *
 * @throws {Sorry} where they cannot be installed
 */
export async function installBrowsers() {
  if (programs.every((program) => onPath(program))) return;
  const ok = isDebian() && isRoot() ? await installFromDebian() : await installFromPlaywright();
  if (!ok) throw new Sorry('The browsers could not be installed: see above.');
}

async function installFromDebian() {
  say(`Installing the browsers (apt-get install ${debianPackages.join(' ')}). This may take some minutes …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-q'], { env });
  if (!updated.ok) return false;
  const args = ['install', '-y', '-q', '--no-install-recommends', ...debianPackages];
  return (await run('apt-get', args, { env })).ok;
}

async function installFromPlaywright() {
  say('Looking for the browsers, and fetching those that are missing (playwright install) …');
  const libraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : [];
  return (await tool('playwright', ['install', ...libraries, 'chromium', 'firefox'])).ok;
}

function isDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}

function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * The path of a program, if the PATH leads to it.
 *
 * @param {string} program
 * @returns {string | undefined}
 */
export function onPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}
