import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const folder = new URL('../.cache/fonts/', import.meta.url);
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** What numbers are written with at run time, whether or not a file of ours spells it out. */
const figures = '−·×…“”‘’–—\u202f\u00a0→←↑↓';

/**
 * The raised digits that the faces have. They lack the others, and a raised minus, which a font of the system's sets: so let it set these,
 * too, and each power is of one kind.
 */
const raised = /[¹²³]/g;

/**
 * A file to cut: `from` is the package's, `weight` the one that it is pinned to, or the two that it is kept between; a file of a single
 * weight needs none.
 *
 * @typedef {{ to: string; from: string; weight?: number | { min: number; max: number }; set: 'all' | 'letters' | 'greek' }} Face
 */

const serif = '@fontsource-variable/literata/files/literata';
const sans = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const mono = '@fontsource/ibm-plex-mono/files/ibm-plex-mono';
const between = { min: 400, max: 600 };

/**
 * The faces of the page, with all weights of a face in one file: each file more is one more to ask for before the text stands. `all`
 * sets running text and whatever a reader types; `letters` words in italics; the Greek letters come from one face for all of them.
 *
 * @type {readonly Face[]}
 */
const onPages = [
  { to: 'literata', from: `${serif}-latin-wght-normal`, weight: between, set: 'all' },
  { to: 'literata-italic', from: `${serif}-latin-wght-italic`, weight: 400, set: 'letters' },
  { to: 'literata-greek', from: `${serif}-greek-wght-italic`, weight: 400, set: 'greek' },
  { to: 'atkinson-hyperlegible-next', from: `${sans}-latin-wght-normal`, weight: between, set: 'all' },
  { to: 'ibm-plex-mono', from: `${mono}-latin-400-normal`, set: 'all' },
];

/**
 * The faces of pictures drawn at build time, whose renderer knows files of one weight only.
 *
 * @type {readonly Face[]}
 */
const inPictures = [
  { to: 'atkinson-hyperlegible-next-400', from: `${sans}-latin-wght-normal`, weight: 400, set: 'all' },
  { to: 'atkinson-hyperlegible-next-600', from: `${sans}-latin-wght-normal`, weight: 600, set: 'all' },
  { to: 'literata-600', from: `${serif}-latin-wght-normal`, weight: 600, set: 'all' },
  { to: 'ibm-plex-mono-400', from: `${mono}-latin-400-normal`, set: 'all' },
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

/**
 * Signs that the typeface of figures lacks, and the one that has each: for pictures, which have no font of the system's to fall back on.
 * In a weight that nothing else is set in, so that no title is looked for among them.
 */
const signs = [
  { to: 'signs/literata-latin', from: `${serif}-latin-wght-normal`, weight: 700, text: '′' },
  { to: 'signs/literata-greek', from: `${serif}-greek-wght-normal`, weight: 700, text: 'αδ' },
  { to: 'signs/ibm-plex-mono', from: `${mono}-latin-700-normal`, text: '↑' },
];

/**
 * What is left of a face besides its letters: pairs that stand close, and figures of one width. Screens need no hints, no page picks a
 * weight by its name, and no text runs from top to bottom.
 */
const rest = { noHinting: true, keepFeatures: ['kern', 'tnum'], dropTables: ['STAT', 'vhea', 'vmtx'] };

/**
 * Writes one face cut down to `text`: woff2 for the page, sfnt for pictures.
 *
 * @param {Omit<Face, 'set'>} face
 * @param {string} text
 * @param {'woff2' | 'sfnt'} targetFormat
 */
async function cut({ to, from, weight }, text, targetFormat) {
  const font = await readFile(require.resolve(`${from}.woff2`));
  const weights = weight === undefined ? {} : { variationAxes: { wght: weight } };
  await writeFile(
    new URL(`${to}.${targetFormat}`, folder),
    await subsetFont(font, text, { targetFormat, ...rest, ...weights }),
  );
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
        await mkdir(new URL('signs/', folder), { recursive: true });
        const used = await charactersUsed();
        const all = ascii + used.replace(raised, '');
        const sets = { all, letters: `${letters} ,.;:!?'()-’`, greek: 'αδ' };
        await Promise.all([
          ...onPages.map((face) => cut(face, sets[face.set], 'woff2')),
          ...inPictures.map((face) => cut(face, sets[face.set], 'sfnt')),
          ...signs.map((sign) => cut(sign, sign.text, 'sfnt')),
        ]);
      },
    },
  };
}
