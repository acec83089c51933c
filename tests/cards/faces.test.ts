import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parseHTML } from 'linkedom';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { charactersOf } from '../../src/cards/characters.ts';
import { missing } from '../../src/cards/faces.ts';

const require = createRequire(import.meta.url);

/** A typeface cut down to some characters, as its file has it. */
async function cutDown(name: string, text: string): Promise<Buffer> {
  const font = await readFile(require.resolve(`@fontsource-variable/${name}.woff2`));
  return Buffer.from(
    await subsetFont(font, text, { targetFormat: 'sfnt', noHinting: true, keepFeatures: [] }),
  );
}

test('charactersOf(font) has the characters that a font file can draw, and no other', async () => {
  const font = await cutDown('literata/files/literata-latin-wght-normal', 'az′−');
  expect([...charactersOf(font)].sort()).toEqual(['a', 'z', '′', '−'].sort());
});

test('charactersOf(font) leaves out what was asked for and the typeface lacks', async () => {
  const font = await cutDown(
    'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal',
    'w′→',
  );
  expect([...charactersOf(font)]).toEqual(['w']);
});

test('missing(root, known) names each character of a text that its typeface lacks', () => {
  const { document } = parseHTML(
    `<svg font-family="'Sans', serif"><text>w′ <tspan font-family="Mono">→</tspan></text><text>w</text></svg>`,
  );
  const known = new Map([
    ['Sans', new Set('w ')],
    ['Mono', new Set('→')],
  ]);
  const root = document.documentElement;
  expect(missing(root, known)).toEqual(['“′” of “w′ →” is not in Sans.']);
  expect(missing(root, known.set('Sans', new Set('w ′')))).toEqual([]);
});
