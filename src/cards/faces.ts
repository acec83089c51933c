import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { charactersOf } from './characters.ts';

const folder = join(process.cwd(), '.cache/fonts');

/** The typefaces of a card, each with its files, which have the same characters in one weight and another. */
const files = {
  'Atkinson Hyperlegible Next': [
    'atkinson-hyperlegible-next-400.sfnt',
    'atkinson-hyperlegible-next-600.sfnt',
  ],
  Literata: ['literata-600.sfnt'],
  'IBM Plex Mono': ['ibm-plex-mono-400.sfnt'],
};

/** What a card's text can be set in, as far as it has to be known beforehand: characters by the name of their typeface. */
export type Faces = ReadonlyMap<string, ReadonlySet<string>>;

async function signFiles(): Promise<readonly string[]> {
  return (await readdir(join(folder, 'signs'))).map((file) => join(folder, 'signs', file));
}

/**
 * The font files of cards, in the order in which the renderer is to look through them for a character that a typeface lacks. The signs
 * come first: from a file that has the rest of the text too it would set all of that.
 */
export async function fontFiles(): Promise<string[]> {
  return [
    ...(await signFiles()),
    ...Object.values(files)
      .flat()
      .map((file) => join(folder, file)),
  ];
}

async function charactersIn(paths: readonly string[]): Promise<ReadonlySet<string>> {
  const fonts = await Promise.all(paths.map((path) => readFile(path)));
  return new Set(fonts.flatMap((font) => [...charactersOf(font)]));
}

/** The typefaces of a card, each with the signs that are set beside it. */
export async function faces(): Promise<Faces> {
  const signs = await signFiles();
  const each = Object.entries(files).map(
    async ([name, own]) =>
      [name, await charactersIn([...own.map((file) => join(folder, file)), ...signs])] as const,
  );
  return new Map(await Promise.all(each));
}

/** The first typeface of a list as CSS writes it. */
const firstOf = (families: string): string => families.split(',')[0]?.replaceAll(/['"]/g, '').trim() ?? '';

/** What is set in a drawing in a typeface that lacks it, each as a sentence; none where all is well. */
export function missing(root: Element, known: Faces): readonly string[] {
  return [...root.querySelectorAll('text, tspan')].flatMap((element) => {
    const family = firstOf(element.closest('[font-family]')?.getAttribute('font-family') ?? '');
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
    const lacking = [...own.map(({ nodeValue }) => nodeValue ?? '').join('')].filter(
      (character) => !known.get(family)?.has(character),
    );
    return lacking.map((character) => `“${character}” of “${element.textContent}” is not in ${family}.`);
  });
}
