import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const template = new URL('./offline/worker.mjs', import.meta.url);

/** What is no part of the lesson for a reader without a network: pictures for link previews, what hosts and robots read, the worker. */
const left = /^(\.|cards\/|sitemap|robots\.txt$|_headers$|sw\.js$)/;

/** @param {string | Uint8Array} content */
const hashOf = (content) => createHash('sha256').update(content).digest('base64');

/**
 * The files of a built site that are kept, each by its address below the site's, with the hash of its content; in order.
 *
 * @param {string} folder
 * @returns {Promise<readonly (readonly [path: string, integrity: string])[]>}
 */
async function filesToKeep(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !left.test(path));
  return Promise.all(
    paths
      .sort()
      .map(
        async (path) =>
          /** @type {const} */ ([
            path.replace(/(^|\/)index\.html$/, '$1'),
            `sha256-${hashOf(await readFile(join(folder, path)))}`,
          ]),
      ),
  );
}

/**
 * Writes the service worker of a built site into its folder, as `sw.js`.
 *
 * @param {string} folder
 */
export async function writeWorker(folder) {
  const code = await readFile(template, 'utf8');
  const files = await filesToKeep(folder);
  const revision = hashOf(code + JSON.stringify(files)).slice(0, 12);
  await writeFile(
    join(folder, 'sw.js'),
    code.replace('BUILT;', () => `${JSON.stringify({ revision, files })};`),
  );
}

/**
 * Gives the built site the service worker that keeps it for readers without a network.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function offline() {
  return {
    name: 'offline',
    hooks: { 'astro:build:done': ({ dir }) => writeWorker(fileURLToPath(dir)) },
  };
}
