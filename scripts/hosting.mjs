import { readFile, writeFile } from 'node:fs/promises';

/**
 * The rules of a `_headers` file for a site that stands in a folder.
 *
 * @param {string} headers
 * @param {string} base the folder, between slashes; `/` for none
 */
export const headersBelow = (headers, base) => headers.replace(/^\//gm, base);

/**
 * Fits a built site to where it will stand: the rules that hosts read name its folder, and a build that does not know its host says so.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function hosting() {
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const rules = new URL('_headers', dir);
        await writeFile(rules, headersBelow(await readFile(rules, 'utf8'), base));
        if (!process.env.SITE_URL)
          logger.warn(
            'SITE_URL is not set, so link previews, the sitemap and search engines will be given addresses on this machine.',
          );
      },
    },
  };
}
