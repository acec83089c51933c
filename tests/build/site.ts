import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A site as it would be served: the address that its folder has, and its files by their path in it. */
export interface Site {
  /** Where the folder is served: an address that ends in a slash. */
  readonly address: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Reads a built site from its folder, as it would be served at an address. Files that are no text are read all the same. */
export function readSite(folder: string, address: string): Site {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = entries.map((one) => join(one.parentPath, one.name));
  const nameOf = (path: string) => relative(folder, path).replaceAll('\\', '/');
  return { address, files: new Map(paths.map((path) => [nameOf(path), readFileSync(path, 'utf8')])) };
}

/**
 * Where a file of the site is met: a page at its folder's address; the page for what is missing at any address that leads
 * nowhere, so its links must work from there.
 */
export function addressOf(site: Site, path: string): string {
  if (path === '404.html') return `${site.address}no/such/page/`;
  return site.address + path.replace(/(^|\/)index\.html$/, '$1');
}

/** The path of the file that a host serves at an address of the site, if there is one. */
export function fileAt(site: Site, url: URL): string | undefined {
  const place = decodeURIComponent(url.origin + url.pathname);
  if (!place.startsWith(site.address)) return undefined;
  const path = place.slice(site.address.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return site.files.has(file) ? file : undefined;
}
