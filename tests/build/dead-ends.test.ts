import { describe, expect, test } from 'vitest';
import { deadEndsOf } from './dead-ends.ts';

/** A site of two pages in the folder /lesson/, the first of which holds the markup. */
function siteWith(markup: string, more: Readonly<Record<string, string>> = {}) {
  const files = {
    'index.html': `<!doctype html><html><body id="page">${markup}</body></html>`,
    'neuron/index.html': '<!doctype html><html><body><h2 id="double">Double</h2></body></html>',
    '_astro/a.js': '',
    'favicon.svg': '',
    ...more,
  };
  return { address: 'https://example.org/lesson/', files: new Map(Object.entries(files)) };
}

describe('deadEndsOf(site)', () => {
  test.each([
    '<a href="/lesson/neuron/">',
    '<a href="neuron/?w=2#double">',
    '<a href="#page">',
    '<a href="#top">',
    '<a href="https://example.com/">',
    '<link rel="canonical" href="https://example.org/lesson/">',
    '<link rel="license" href="https://example.com/">',
    '<script type="module" src="/lesson/_astro/a.js"></script>',
    '<script type="module">import"./_astro/a.js";</script>',
    '<img src="data:image/gif;base64,R0lGOD" srcset="favicon.svg 1x, favicon.svg 2x">',
  ])('deadEndsOf(site) is empty for %s', (markup) => {
    expect(deadEndsOf(siteWith(markup))).toEqual([]);
  });

  test.each([
    ['<a href="/neuron/">', 'outside the folder that it is built for'],
    ['<a href="/lesson/neuron">', 'a page without its slash'],
    ['<a href="/lesson/nowhere/">', 'a page that is not there'],
    ['<a href="/lesson/neuron/#treble">', 'a place that the page does not have'],
    ['<a href="javascript:void 0">', 'no place at all'],
    ['<a href="http://localhost:4321/lesson/">', 'the machine of whoever built it'],
    ['<link rel="canonical" href="https://example.org/">', 'a canonical address outside the folder'],
    [
      '<meta property="og:image" content="https://example.org/lesson/card.png">',
      'a picture that is not there',
    ],
    ['<link rel="stylesheet" href="https://example.com/a.css">', 'a style from another host'],
    ['<script type="module" src="/_astro/a.js"></script>', 'a script outside the folder'],
    ['<script type="module">import("./_astro/b.js");</script>', 'a module that is not there'],
    ['<img src="x.png">', 'a picture that is not there'],
    ['<img srcset="favicon.svg 1x, x.png 2x">', 'a picture for other screens that is not there'],
    ['<style>@font-face { src: url(/_astro/a.woff2) }</style>', 'a font outside the folder'],
  ])('deadEndsOf(site) finds %s: %s', (markup) => {
    expect(deadEndsOf(siteWith(markup))).toHaveLength(1);
  });

  test('deadEndsOf(site) follows the links of the missing page from an address that leads nowhere', () => {
    const page = (href: string) => siteWith('', { '404.html': `<a href="${href}">` });
    expect(deadEndsOf(page('/lesson/neuron/'))).toEqual([]);
    expect(deadEndsOf(page('neuron/'))).toHaveLength(1);
  });

  test('deadEndsOf(site) follows the links of styles, scripts, the sitemap and robots.txt', () => {
    const more = {
      '_astro/a.css': '@import url("/lesson/_astro/b.css");',
      '_astro/a.js': 'import{b}from"./b.js";',
      'sitemap-0.xml': '<loc>https://example.org/</loc>',
      'robots.txt': 'User-agent: *\nSitemap: https://example.org/lesson/sitemap.xml',
    };
    expect(deadEndsOf(siteWith('', more))).toHaveLength(4);
  });
});
