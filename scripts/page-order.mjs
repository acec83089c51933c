import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const charset = '<meta charset="utf-8">';
const script = '<script type="module" src=';

/**
 * The HTML of a page with its content security policy before all that it is about, for a policy in the page holds only for what
 * follows. Throws where the page has none, or no place for it.
 *
 * @param {string} html
 */
function withPolicyFirst(html) {
  const [found] = policy.exec(html) ?? [];
  if (found === undefined || !html.includes(charset)) throw new Error('A page has no policy, or no charset.');
  return html.replace(found, () => '').replace(charset, () => charset + found);
}

/**
 * The HTML of a page whose script is fetched after its letters: without the script the page is whole, but letters that come too late
 * are not shown at all.
 *
 * @param {string} html
 */
const withScriptLast = (html) => html.replaceAll(script, script.replace(' ', ' fetchpriority="low" '));

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
          await writeFile(page, withScriptLast(withPolicyFirst(await readFile(page, 'utf8'))));
        }
      },
    },
  };
}
