import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const folder = new URL('../.cache/fonts/', import.meta.url);
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/**
 * What numbers are written with at run time, whether or not a file of ours spells it out. No face has the other raised digits, nor a raised
 * minus: a font of the system's sets those.
 */
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

/** Signs that the typeface of figures lacks, and the one that has each: for pictures, which have no font of the system's to fall back on.
   In a weight that nothing else is set in, so that no title is looked for among them. */
const signs = [
  { name: 'literata', script: 'latin', text: '′' },
  { name: 'literata', script: 'greek', text: 'αδ' },
  { name: 'ibm-plex-mono', script: 'latin', text: '↑' },
];

/** What each face is written as: for the page, and for pictures drawn at build time. */
const outcomes = /** @type {const} */ ([
  { targetFormat: 'woff2', ending: 'woff2' },
  { targetFormat: 'sfnt', ending: 'ttf' },
]);

/**
 * What is left of a face besides its letters: pairs that stand close, and figures of one width. Screens need no hints, no face is one of
 * a range of weights, and no text runs from top to bottom.
 */
const rest = { noHinting: true, keepFeatures: ['kern', 'tnum'], dropTables: ['STAT', 'vhea', 'vmtx'] };

/**
 * A face as its package has it.
 *
 * @param {Omit<Face, 'set'>} face
 */
function whole({ name, script, weight, style }) {
  return readFile(require.resolve(`@fontsource/${name}/files/${name}-${script}-${weight}-${style}.woff2`));
}

/**
 * Writes one face cut down to `text`: woff2 for the page, and sfnt for pictures drawn at build time.
 *
 * @param {Face} face
 * @param {string} text
 */
async function cut(face, text) {
  const { name, script, weight, style } = face;
  const font = await whole(face);
  for (const { targetFormat, ending } of outcomes) {
    await writeFile(
      new URL(`${name}-${script}-${weight}-${style}.${ending}`, folder),
      await subsetFont(font, text, { targetFormat, ...rest }),
    );
  }
}

/** Writes the signs that pictures need besides, each kind as a face that has nothing else. */
async function cutSigns() {
  await mkdir(new URL('signs/', folder), { recursive: true });
  for (const { name, script, text } of signs) {
    const font = await whole({ name, script, weight: 700, style: 'normal' });
    await writeFile(
      new URL(`signs/${name}-${script}.ttf`, folder),
      await subsetFont(font, text, { targetFormat: 'sfnt', ...rest }),
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
          greek: 'αδ',
        };
        await Promise.all(faces.map((face) => cut(face, sets[face.set])).concat(cutSigns()));
      },
    },
  };
}
