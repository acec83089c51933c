import { createHash } from 'node:crypto';

const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const charset = '<meta charset="utf-8">';

/**
 * The HTML of a page with its content security policy before all that it is about, for a policy in the page holds only for what
 * follows. Throws where the page has none, or no place for it.
 *
 * @param {string} html
 */
export function withPolicyFirst(html) {
  const [found] = policy.exec(html) ?? [];
  if (found === undefined || !html.includes(charset)) throw new Error('A page has no policy, or no charset.');
  return html.replace(found, () => '').replace(charset, () => charset + found);
}

/**
 * The hashes, as a policy writes them, of what a page holds between the tags of this name; not of scripts that are elsewhere, nor of
 * data, which nothing runs.
 *
 * @param {string} html
 * @param {'script' | 'style'} tag
 */
function hashesOf(html, tag) {
  const held = new RegExp(`<${tag}(?![^>]*(?: src=|ld\\+json))[^>]*>([^]*?)</${tag}>`, 'g');
  const hashOf = (/** @type {string} */ code) => createHash('sha256').update(code).digest('base64');
  return [...html.matchAll(held)].map(([, code = '']) => ` 'sha256-${hashOf(code)}'`).join('');
}

/**
 * The HTML of a page whose policy trusts the scripts and styles that are in it: Astro has it trust those of every page.
 *
 * @param {string} html
 */
export const withOwnHashes = (html) =>
  html.replace(policy, (found) =>
    found.replace(
      /(script|style)-src 'self'[^;]*/g,
      (_, /** @type {'script' | 'style'} */ tag) => `${tag}-src 'self'${hashesOf(html, tag)}`,
    ),
  );
