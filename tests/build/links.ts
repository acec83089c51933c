import { parseHTML } from 'linkedom';

/** A place that a file names. What is `loaded` is fetched with the page; the rest waits until someone follows it. */
export interface Link {
  readonly to: string;
  readonly loaded: boolean;
}

const fetched = /\b(stylesheet|icon|preload|modulepreload|manifest)\b/;

/** The places that a file names, by its kind; a file of a kind that names none has no links. */
export function linksOf(path: string, text: string): readonly Link[] {
  if (path.endsWith('.html')) return linksOfPage(text);
  if (path.endsWith('.css')) return linksOfStyle(text);
  if (/\.m?js$/.test(path)) return linksOfScript(text);
  if (path.endsWith('.xml')) return matches(text, /<loc>([^<]+)<\/loc>/g, false);
  if (path === 'robots.txt') return matches(text, /^Sitemap: (.+)$/gm, false);
  return [];
}

function linksOfPage(text: string): readonly Link[] {
  const { document } = parseHTML(text);
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const attribute = (name: string, element: Element) => element.getAttribute(name) ?? '';
  return [
    ...all('a[href], area[href]').map((one) => ({ to: attribute('href', one), loaded: false })),
    ...all('use[href], image[href]').map((one) => ({ to: attribute('href', one), loaded: true })),
    ...all('link[href]').map((one) => ({
      to: attribute('href', one),
      loaded: fetched.test(attribute('rel', one)),
    })),
    ...all('[src]').map((one) => ({ to: attribute('src', one), loaded: true })),
    ...all('[srcset]').flatMap((one) => matches(attribute('srcset', one), /(\S+)(?:\s[^,]*)?(?:,|$)/g, true)),
    ...all('meta[property="og:url"], meta[property="og:image"], meta[name="twitter:image"]').map((one) => ({
      to: attribute('content', one),
      loaded: false,
    })),
    ...all('style').flatMap((one) => linksOfStyle(one.textContent)),
    ...all('script:not([src])').flatMap((one) => linksOfScript(one.textContent)),
  ];
}

function linksOfStyle(text: string): readonly Link[] {
  return matches(text, /url\(\s*["']?([^"')]+)["']?\s*\)/g, true);
}

/** The modules that a bundled script imports, at once or later. */
function linksOfScript(text: string): readonly Link[] {
  return matches(text, /\b(?:from|import)\s*\(?\s*["'](\.{0,2}\/[^"']+)["']/g, true);
}

function matches(text: string, pattern: RegExp, loaded: boolean): readonly Link[] {
  return [...text.matchAll(pattern)].map((match) => ({ to: match[1]?.trim() ?? '', loaded }));
}
