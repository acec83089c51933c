import { readFileSync } from 'node:fs';

const file = new URL('../content/published-names.json', import.meta.url);
const published = JSON.parse(readFileSync(file, 'utf8')) as Record<
  string,
  { readonly steps: readonly string[] }
>;

/** A chapter as its readers meet it: its address on the site, and the ids of its steps in order. */
export interface Chapter {
  readonly path: string;
  readonly steps: readonly string[];
}

/** Every chapter of the lesson, the front page first. */
export const chapters: readonly Chapter[] = Object.entries(published).map(([name, { steps }]) => ({
  path: name ? `/${name}/` : '/',
  steps,
}));

/** The pages that are no chapters: the neuron's code, and the one for an address that leads nowhere. */
export const otherPaths: readonly string[] = ['/core/', '/no/such/page/'];

/** Every page. */
export const paths: readonly string[] = [...chapters.map(({ path }) => path), ...otherPaths];
