import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { deadEndsOf } from './dead-ends.ts';
import { linksOf } from './links.ts';
import { markupFaultsOf } from './markup.ts';
import { addressOf, readSite, type Site } from './site.ts';
import { lackingOf } from './structured-data.ts';

let site: Site;

beforeAll(async () => {
  site = readSite(await builtSite('sub-path'), 'https://example.org/lesson/');
}, 240_000);

/** The site's pages, each with its path and text. */
function pages() {
  return [...site.files].filter(([path]) => path.endsWith('.html'));
}

test('the site, built for a folder of another host, has the front page, chapters and the page for what is missing', () => {
  const paths = pages().map(([path]) => path);
  expect(paths).toEqual(expect.arrayContaining(['index.html', '404.html']));
  expect(paths.length).toBeGreaterThan(3);
});

test('each of its links, assets and canonical addresses leads somewhere, to the very place on the page', () => {
  expect(deadEndsOf(site)).toEqual([]);
});

test('each of its pages but the missing one says which address is its own', () => {
  const canonical = /<link rel="canonical" href="([^"]+)"/;
  const own = pages().filter(([path]) => path !== '404.html');
  expect(own.map(([, text]) => canonical.exec(text)?.[1])).toEqual(
    own.map(([path]) => addressOf(site, path)),
  );
});

test('each file that hosts may keep for ever has a hash of its content in its name', () => {
  const kept = [...site.files.keys()].filter((path) => path.startsWith('_astro/'));
  expect(kept.filter((path) => !/\.[\w-]{8}\.\w+$/.test(path))).toEqual([]);
});

test('each style, script and font that a page loads is such a file, or is in the page itself', () => {
  const loaded = pages().flatMap(([path, text]) => linksOf(path, text).filter((link) => link.loaded));
  const code = loaded.map((link) => link.to).filter((to) => /\.(css|js|woff2)$/.test(to));
  expect(code.filter((to) => !to.includes('_astro/'))).toEqual([]);
});

test('its service worker keeps each page, also the one for what is missing, and all that they load, and nothing else', () => {
  const built = /= (\{"revision".*\});$/m.exec(site.files.get('sw.js') ?? '')?.[1] ?? '{}';
  const { files } = JSON.parse(built) as { files: readonly (readonly [string, string])[] };
  const loaded = pages().flatMap(([path, text]) => {
    const links = linksOf(path, text).filter((link) => link.loaded && !link.to.startsWith('data:'));
    return [
      site.address + path.replace(/index\.html$/, ''),
      ...links.map((link) => new URL(link.to, site.address).href),
    ];
  });
  const wanted = [...new Set(loaded)].map((address) => address.slice(site.address.length));
  expect(files.map(([path]) => path).sort()).toEqual(wanted.sort());
  expect(pages().filter(([, text]) => !text.includes('data-worker="/lesson/sw.js"'))).toEqual([]);
});

test('each of its pages is HTML without a fault', async () => {
  for (const [path, text] of pages()) expect(await markupFaultsOf(text), path).toEqual([]);
});

test('each of its chapters tells catalogues of lessons what it is, as a LearningResource of one course', () => {
  const chapters = pages().filter(([, text]) => text.includes('<lesson-chapter'));
  expect(chapters.length).toBeGreaterThan(3);
  expect(chapters.flatMap(([path]) => lackingOf(site, path))).toEqual([]);
});

test('each of its pages has a content security policy that trusts nothing but the site', () => {
  const policy = /http-equiv="content-security-policy" content="([^"]*)"/;
  for (const [path, text] of pages()) {
    const rules = policy.exec(text)?.[1];
    expect(rules, path).toMatch(/default-src 'self';/);
    expect(rules, path).toMatch(/require-trusted-types-for 'script';/);
    expect(rules, path).not.toMatch(/unsafe-|https?:|\*/);
  }
});

test('on each of its pages the policy comes before all that it is about', () => {
  for (const [path, text] of pages()) {
    const before = text.slice(0, text.indexOf('http-equiv="content-security-policy"'));
    expect(before.match(/<(?!meta)\w+/g), path).toEqual(['<html', '<head']);
  }
});

test('the policy of each of its pages trusts the scripts and styles that are in it, and no others', () => {
  for (const [path, text] of pages()) {
    const { document } = parseHTML(text);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const held = [...document.querySelectorAll('style, script:not([type="application/ld+json"])')];
    const hashes = held.map((one) => createHash('sha256').update(one.textContent).digest('base64'));
    expect(policy.match(/(?<='sha256-)[^']+/g)?.sort(), path).toEqual(hashes.sort());
  }
});

test('each page asks for the type of its code and Greek letters with itself: what comes in later is not used', () => {
  const wanted = [
    [/class="listing"/, 'ibm-plex-mono'],
    [/[αδ]/, 'literata-greek'],
  ] as const;
  for (const [path, text] of pages()) {
    const [head = '', body = ''] = text.split('<body>');
    const asked = head.match(/(?<=<link rel="preload" as="font"[^>]*_astro\/)[\w-]+(?=\.)/g) ?? [];
    const extra = asked.filter((face) => wanted.some(([, name]) => name === face));
    expect(extra, path).toEqual(wanted.filter(([sign]) => sign.test(body)).map(([, name]) => name));
  }
});
