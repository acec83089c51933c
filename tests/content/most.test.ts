import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shownPasses } from '../../src/figures/learning-rate/run-so-far.ts';
import { largestRate } from '../../src/quantities/largest-rate.ts';

const folder = new URL('../../content/', import.meta.url);
const chapters = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
  .filter(({ text }) => /^figure: (?:learning-rate|sandbox)$/m.test(text));

/** The most that a chapter lets its reader ask for of a number. */
const mostOf = (name: string, text: string): number =>
  Number(new RegExp(`^ +${name}: \\{.*\\bmax: (\\d+)`, 'm').exec(text)?.[1]);

it.each(chapters)(
  '$name lets its reader ask for as many passes, and as large a rate, as its figure and sentences know of, and no more',
  ({ text }) => {
    expect(mostOf('pass', text)).toBe(shownPasses);
    expect(mostOf('alpha', text)).toBe(largestRate);
  },
);

it('there is such a chapter', () => {
  expect(chapters).not.toEqual([]);
});
