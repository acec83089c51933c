import { execFile } from 'node:child_process';
import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const lock = `${root}.cache/building`;

/** How long a build may take before the one that began it counts as gone, in milliseconds. */
const longest = 180_000;

/** Takes the lock if it is free, or if whoever holds it must be gone. */
function take(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > longest) rmdirSync(lock);
    return false;
  }
}

async function build(out: string): Promise<void> {
  const env = { ...process.env, SITE_URL: 'https://example.org', BASE_PATH: '/lesson/' };
  // What the test runner says about itself in the environment would reach the pages.
  const runners = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'VITEST', 'TEST'];
  const clean = Object.fromEntries(Object.entries(env).filter(([key]) => !runners.includes(key)));
  const args = [`${root}node_modules/astro/bin/astro.mjs`, 'build', '--outDir', out];
  const options = { cwd: root, env: { ...clean, ASTRO_TELEMETRY_DISABLED: '1' } };
  await promisify(execFile)(process.execPath, args, options);
}

/**
 * Builds the site as someone would who puts it into the folder `lesson` of the host example.org, and returns the folder that it is
 * in, `.cache/<name>`. Builds wait for one another, since they share Astro's own files. Throws where the build fails.
 */
export async function builtSite(name: string): Promise<string> {
  const out = `.cache/${name}`;
  mkdirSync(`${root}.cache`, { recursive: true });
  while (!take()) await wait(100);
  try {
    await build(out);
  } finally {
    rmdirSync(lock);
  }
  return root + out;
}
