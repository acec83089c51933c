import { type CollectionEntry, getCollection } from 'astro:content';
import { chapterNames } from './chapter-names.ts';

/** A chapter in reading order: its name in addresses, its page, and what its file says. */
export interface Chapter {
  /** The name in the address; empty for the front page. */
  readonly name: string;
  /** The page's address on this site, with the base path. */
  readonly href: string;
  readonly entry: CollectionEntry<'chapters'>;
}

/** An address on this site, given what follows the base path. */
export function hrefOf(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${path}`;
}

/** All chapters in reading order: the number that opens the file's name gives the place, 0 the front page. Throws as `chapterNames` does. */
export async function chaptersInOrder(): Promise<readonly Chapter[]> {
  const entries = await getCollection('chapters');
  entries.sort((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }));
  const names = chapterNames(entries.map(({ id }) => id));
  return entries.map((entry, place) => {
    const name = names[place] ?? '';
    return { name, href: hrefOf(name && `${name}/`), entry };
  });
}
