import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeWorker } from '../../../scripts/offline.mjs';
import { withOwnHashes } from '../../../scripts/page-order/policy.mjs';
import { inProject } from '../../../scripts/steps/project.mjs';

function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
}

/** Changes a file's text. */
function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Where the builds of one test are. */
function placeOf(place: string): string {
  return inProject('.cache', 'builds', place);
}

/** Removes the builds of one test. */
export function forgetBuilds(place: string): void {
  rmSync(placeOf(place), { recursive: true, force: true });
}

/**
 * Makes a build of its own of the built site, whose pages and scripts say which build they are of, the scripts at addresses that no
 * other build has. Returns its folder; `place` is the test's own.
 */
export async function buildNamed(name: string, place: string): Promise<string> {
  const folder = join(placeOf(place), name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(inProject('dist'), folder, { recursive: true });
  const assets = join(folder, '_astro');
  for (const script of readdirSync(assets).filter((file) => file.endsWith('.js'))) {
    rewrite(join(assets, script), (text) => `${text};document.documentElement.dataset.script="${name}"`);
    cpSync(join(assets, script), join(assets, `${name}-${script}`));
    rmSync(join(assets, script));
  }
  for (const page of pagesIn(folder)) {
    rewrite(join(folder, page), (text) =>
      withOwnHashes(
        text
          .replaceAll(/(?<=import\("\/_astro\/)(?=[^"]*\.js")/g, `${name}-`)
          .replace('<html ', `<html data-page="${name}" `),
      ),
    );
  }
  await writeWorker(folder);
  return folder;
}

/** Puts code at the beginning of a build's service worker. */
export function sabotage(folder: string, code: string): void {
  rewrite(join(folder, 'sw.js'), (text) => `${code}\n${text}`);
}

/** Which builds the page and the script that ran in it are of. */
export function buildsOn(page: Page): Promise<{ page: string | undefined; script: string | undefined }> {
  return page.evaluate(() => {
    const { page: ofPage, script } = document.documentElement.dataset;
    return { page: ofPage, script };
  });
}
