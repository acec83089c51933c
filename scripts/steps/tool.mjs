import { inProject } from './project.mjs';
import { run } from './run.mjs';
import { modernNode } from './node.mjs';

/** Where each tool's program is, below node_modules. */
const programs = {
  astro: 'astro/bin/astro.mjs',
  eslint: 'eslint/bin/eslint.js',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
};

/**
 * Runs one of the installed tools on a Node that is new enough for it.
 *
 * @param {keyof typeof programs} name
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [how]
 */
export function tool(name, args, how) {
  return run(modernNode(), [inProject('node_modules', programs[name]), ...args], how);
}
