import { parseHTML } from 'linkedom';
import { linksOf, type Link } from './links.ts';
import { addressOf, fileAt, type Site } from './site.ts';

const elsewhere = /^(data|mailto|tel):/;

/** Every link of a site that leads nowhere, each as a sentence; none where all is well. */
export function deadEndsOf(site: Site): readonly string[] {
  const idsOf = idsIn(site);
  return [...site.files].flatMap(([path, text]) => {
    const from = addressOf(site, path);
    return linksOf(path, text)
      .filter((link) => !elsewhere.test(link.to))
      .map((link) => [link.to, troubleWith(site, idsOf, from, link)] as const)
      .filter(([, trouble]) => trouble !== '')
      .map(([to, trouble]) => `${path} names “${to}”: ${trouble}`);
  });
}

/** What is wrong with a link that is followed from an address; empty where it leads somewhere. */
function troubleWith(
  site: Site,
  idsOf: (path: string) => ReadonlySet<string>,
  from: string,
  link: Link,
): string {
  if (!URL.canParse(link.to, from)) return 'no address';
  const url = new URL(link.to, from);
  if (!site.address.startsWith(`${url.origin}/`)) return troubleAbroad(url, link);
  const here = url.href.split('#', 1)[0] === from.split('#', 1)[0];
  const file = fileAt(site, url) ?? (here ? '404.html' : undefined);
  if (file === undefined) return 'no such file';
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || id === 'top' || idsOf(file).has(id) ? '' : 'no such place on that page';
}

/** What is wrong with an address of another host: the page may name it, but may load nothing from there. */
function troubleAbroad(url: URL, link: Link): string {
  if (link.loaded) return 'loaded from another host';
  if (url.hostname === 'localhost') return 'on the machine of whoever built it';
  return url.protocol === 'https:' || url.protocol === 'http:' ? '' : 'no address to go to';
}

/** Looks up the ids of a site's pages, reading each page once. */
function idsIn(site: Site): (path: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const ids = known.get(path) ?? idsOfPage(site.files.get(path) ?? '');
    known.set(path, ids);
    return ids;
  };
}

function idsOfPage(text: string): ReadonlySet<string> {
  const elements = parseHTML(text).document.querySelectorAll('[id]');
  return new Set([...elements].map((element) => element.id));
}
