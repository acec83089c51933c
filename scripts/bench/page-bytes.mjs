import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * What goes over the wire, in bytes.
 *
 * @typedef {{ gzip: number, brotli: number }} Bytes
 */

/**
 * What a page of the built site loads until it is ready, by kind; `requests` counts its files, the page among them.
 *
 * @typedef {{ page: string, html: Bytes, js: Bytes, fonts: Bytes, all: Bytes, requests: number }} PageBytes
 */

/** @param {readonly (readonly string[])[]} groups */
const distinct = (...groups) => [...new Set(groups.flat(2))];

/**
 * What the pattern's first group holds at each of its places in a text.
 *
 * @param {string} text
 * @param {RegExp} pattern global
 */
const found = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/**
 * The bytes of a file as a host sends it; fonts are packed already.
 *
 * @param {string} path
 * @returns {Bytes}
 */
function bytesOfFile(path) {
  const content = readFileSync(path);
  if (path.endsWith('.woff2')) return { gzip: content.length, brotli: content.length };
  return {
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
}

/**
 * @param {readonly string[]} paths
 * @returns {Bytes}
 */
function bytesOf(paths) {
  const each = paths.map(bytesOfFile);
  return {
    gzip: each.reduce((sum, { gzip }) => sum + gzip, 0),
    brotli: each.reduce((sum, { brotli }) => sum + brotli, 0),
  };
}

/**
 * The paths of all scripts that a page loads, with all that they import, at once or later.
 *
 * @param {string} folder of the scripts
 * @param {string} html
 */
function scriptsOf(folder, html) {
  const files = found(html, /\bimport\("[^"]*_astro\/([^"]+)"\)/g);
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    const next = found(text, /(?:\bfrom|\bimport)\s*\(?\s*[`"'](\.\/[^`"']+\.js)[`"']/g).map((name) =>
      basename(name),
    );
    files.push(...next.filter((name) => !files.includes(name)));
  }
  return files.map((file) => join(folder, file));
}

/**
 * Measures one page of a built site.
 *
 * @param {string} folder the built site
 * @param {string} page the page's file in it
 * @returns {PageBytes}
 */
function bytesOfPage(folder, page) {
  const path = join(folder, page);
  const html = readFileSync(path, 'utf8');
  const assets = join(folder, '_astro');
  const scripts = scriptsOf(assets, html);
  const fonts = distinct(found(html, /_astro\/([^"')\s]+\.woff2)/g)).map((file) => join(assets, file));
  const icons = distinct(found(html, /<link rel="icon"[^>]*href="[^"]*?([^/"]+)"/g));
  const files = [path, ...scripts, ...fonts, ...icons.map((file) => join(folder, file))];
  return {
    page: `/${page.replace(/index\.html$/, '')}`,
    html: bytesOf([path]),
    js: bytesOf(scripts),
    fonts: bytesOf(fonts),
    all: bytesOf(files),
    requests: files.length,
  };
}

/**
 * Measures every page of a built site that is a chapter: one with an article of steps.
 *
 * @param {string} folder
 * @returns {readonly PageBytes[]}
 */
export function bytesOfPages(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === 'index.html')
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes(' data-chapter='))
    .sort()
    .map((file) => bytesOfPage(folder, file));
}
