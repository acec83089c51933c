import { readFileSync } from 'node:fs';

const file = new URL('../content/published-names.json', import.meta.url);

/** The address of each chapter, in the site. */
export const chapters = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object).map(
  (name) => `/${name && `${name}/`}`,
);
