import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shownPasses } from '../../src/figures/learning-rate/training.ts';

const folder = new URL('../../content/', import.meta.url);
const chapters = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
  .filter(({ text }) => /^figure: (?:learning-rate|sandbox)$/m.test(text));

it.each(chapters)(
  '$name lets its reader ask for as many passes as its figure shows, and no more',
  ({ text }) => {
    expect(Number(/^ +pass: \{.*\bmax: (\d+)/m.exec(text)?.[1])).toBe(shownPasses);
  },
);

it('there are such chapters', () => {
  expect(chapters).toHaveLength(2);
});
