import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const charset = '<meta charset="utf-8">';

/**
 * The HTML of a page with its content security policy before all that it is about; a policy in the page holds only for what follows.
 * Throws where the page has none, or no place for it.
 *
 * @param {string} html
 */
function withPolicyFirst(html) {
  const [found] = policy.exec(html) ?? [];
  if (found === undefined || !html.includes(charset)) throw new Error('A page has no policy, or no charset.');
  return html.replace(found, () => '').replace(charset, () => charset + found);
}

/**
 * Puts the policy of each page of the built site, which Astro writes behind the page's own scripts, before them.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function policyFirst() {
  return {
    name: 'policy-first',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const path of glob('**/*.html', { cwd: folder })) {
          const page = join(folder, path);
          await writeFile(page, withPolicyFirst(await readFile(page, 'utf8')));
        }
      },
    },
  };
}
