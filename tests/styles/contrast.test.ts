import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../src/quantities/quantity.ts';

const read = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');

/** The colours that the lesson names, in the light and in the dark, as shares of red, green and blue from 0 to 255. */
const colours = new Map(
  [...read('colours').matchAll(/--(\w+): light-dark\(#(\w{6}), #(\w{6})\)/g)].map(
    ([, name = '', ...hexes]) => [
      name,
      hexes.map((hex) => [...hex.matchAll(/../g)].map(([two]) => parseInt(two, 16))),
    ],
  ),
);

/** The relative luminance of a colour, from 0 to 1, as WCAG 2.2 defines it. */
function luminanceOf(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function colourOf(name: string, scheme: number): readonly number[] {
  const colour = colours.get(name)?.[scheme];
  if (!colour) throw new Error(`The style sheet has no colour --${name} that is read here.`);
  return colour;
}

/** The quantities that have another’s colour. */
const aliases = ['error', 'pass'];

const names = [...Object.keys(quantities).filter((name) => !aliases.includes(name)), 'ink', 'soft'];
const schemes = ['light', 'dark'].flatMap((scheme, index) =>
  names.map((quantity) => ({
    scheme,
    quantity,
    colour: colourOf(quantity, index),
    paper: colourOf('paper', index),
  })),
);

/** How much of its colour each faint mark of a figure has, from 0 to 1. */
const shares = [
  ...read('figure').matchAll(
    /data-state='(?:open|quiet)'\] \{\s*[\w-]+: (?:(0\.\d+);|color-mix\(in srgb, var\(--mark\) (\d+)%)/g,
  ),
].map(([, opacity, percent]) => Number(opacity ?? Number(percent) / 100));

describe.each(schemes)('$quantity in the $scheme', ({ colour, paper }) => {
  it('can be read as a word (WCAG 1.4.3)', () => {
    expect(contrastOf(colour, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('can be told from the paper as the faintest of marks (WCAG 1.4.11)', () => {
    expect(shares.length).toBeGreaterThan(3);
    const faint = colour.map((value, place) => {
      const least = Math.min(...shares);
      return value * least + (paper[place] ?? 0) * (1 - least);
    });
    expect(contrastOf(faint, paper)).toBeGreaterThanOrEqual(3);
  });
});
