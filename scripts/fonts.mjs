import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const folder = new URL('../.cache/fonts/', import.meta.url);
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** What numbers are written with at run time, whether or not a file of ours spells it out. */
const figures = '−·×…“”‘’–—²³¹\u202f\u00a0→←↑↓';

/**
 * @typedef {{ name: string; script: string; weight: number; style: string; set: 'all' | 'words' | 'letters' | 'greek' }} Face
 */

/**
 * The faces the site is set in. `all` sets running text and whatever a reader types; `words` titles and values; `letters` words in
 * italics; the Greek letters come from one face for all of them.
 *
 * @type {readonly Face[]}
 */
const faces = [
  { name: 'literata', script: 'latin', weight: 400, style: 'normal', set: 'all' },
  { name: 'literata', script: 'latin', weight: 400, style: 'italic', set: 'letters' },
  { name: 'literata', script: 'latin', weight: 600, style: 'normal', set: 'words' },
  { name: 'literata', script: 'greek', weight: 400, style: 'italic', set: 'greek' },
  { name: 'atkinson-hyperlegible-next', script: 'latin', weight: 400, style: 'normal', set: 'all' },
  { name: 'atkinson-hyperlegible-next', script: 'latin', weight: 600, style: 'normal', set: 'all' },
  { name: 'ibm-plex-mono', script: 'latin', weight: 400, style: 'normal', set: 'all' },
];

/** Every character beyond ASCII that the lesson's files use. */
async function charactersUsed() {
  const used = new Set(figures);
  for (const root of ['../content/', '../src/']) {
    const base = new URL(root, import.meta.url);
    for (const file of await readdir(base, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const text = await readFile(`${file.parentPath}/${file.name}`, 'utf8');
      for (const character of text) if (character > '~') used.add(character);
    }
  }
  return [...used].sort().join('');
}

/** What each face is written as: for the page, and for pictures drawn at build time. */
const outcomes = /** @type {const} */ ([
  { targetFormat: 'woff2', ending: 'woff2' },
  { targetFormat: 'sfnt', ending: 'ttf' },
]);

/** What is left of a face besides its letters: pairs that stand close, and figures of one width. Screens need no hints. */
const rest = { noHinting: true, keepFeatures: ['kern', 'tnum'] };

/**
 * Writes one face cut down to `text`: woff2 for the page, and sfnt for pictures drawn at build time.
 *
 * @param {Face} face
 * @param {string} text
 */
async function cut({ name, script, weight, style }, text) {
  const file = `${name}-${script}-${weight}-${style}`;
  const font = await readFile(require.resolve(`@fontsource/${name}/files/${file}.woff2`));
  for (const { targetFormat, ending } of outcomes) {
    await writeFile(
      new URL(`${file}.${ending}`, folder),
      await subsetFont(font, text, { targetFormat, ...rest }),
    );
  }
}

/**
 * Cuts the site's fonts down to the characters that it uses, into `.cache/fonts`, before a build or the development server
 * starts.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function fonts() {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'preview') return;
        await mkdir(folder, { recursive: true });
        const used = await charactersUsed();
        const sets = {
          all: ascii + used,
          words: `${letters}0123456789 ,.;:!?'()-/${figures}`,
          letters: `${letters} ,.;:!?'()-’`,
          greek: 'αδε∏',
        };
        await Promise.all(faces.map((face) => cut(face, sets[face.set])));
      },
    },
  };
}
