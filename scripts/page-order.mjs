import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLateScript } from './page-order/late-script.mjs';
import { withOwnHashes, withPolicyFirst } from './page-order/policy.mjs';

/**
 * Brings what Astro writes into the pages of the built site into an order: the policy first, the script last.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function pageOrder() {
  return {
    name: 'page-order',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const path of glob('**/*.html', { cwd: folder })) {
          const page = join(folder, path);
          const html = await readFile(page, 'utf8');
          await writeFile(page, withOwnHashes(withLateScript(withPolicyFirst(html))));
        }
      },
    },
  };
}
