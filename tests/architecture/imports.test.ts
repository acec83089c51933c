import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn, textOf } from './files.ts';
import { allowed, importsOf, open, trespassesOf } from './imports.ts';

describe('importsOf(text)', () => {
  test('importsOf(text) finds every way of importing', () => {
    const text = [
      `import 'a';`,
      `import type { B } from './b.ts';`,
      `import {`,
      `  c,`,
      `} from "../c.ts";`,
      `export { d } from './d.ts';`,
      `export * from './e.ts';`,
      `const f = await import('./f.ts');`,
    ].join('\n');
    expect([...importsOf(text)].sort()).toEqual(['../c.ts', './b.ts', './d.ts', './e.ts', './f.ts', 'a']);
  });
});

describe('trespassesOf(path, text)', () => {
  const of = (path: string, name: string) => trespassesOf(path, `import '${name}';`);

  test('trespassesOf(path, text) lets a module import its own folder and those that its folder may', () => {
    expect(of('src/neuron/run.ts', './pass.ts')).toEqual([]);
    expect(of('src/figures/parts/axis.ts', '../../neuron/run.ts')).toEqual([]);
    expect(of('src/dom/join.ts', 'd3')).toEqual([]);
  });

  test('trespassesOf(path, text) names an import of a folder or package that is not allowed', () => {
    expect(of('src/neuron/run.ts', '../story/story.ts')).toEqual([
      'src/neuron/run.ts imports ../story/story.ts',
    ]);
    expect(of('src/figures/parts/axis.ts', '../../elements/number.ts')).toHaveLength(1);
    expect(of('src/figures/parts/axis.ts', '../../../scripts/fonts.mjs')).toHaveLength(1);
    expect(of('src/figures/parts/axis.ts', 'd3')).toHaveLength(1);
    expect(of('src/story/story.ts', 'd3')).toHaveLength(1);
    expect(of('src/story/story.ts', 'node:fs')).toHaveLength(1);
  });
});

describe('the modules of src', () => {
  test('import only what their folder may', () => {
    const modules = filesIn('src').filter((path) => /\.(ts|js|mjs)$/.test(path));
    expect(modules.flatMap((path) => trespassesOf(path, textOf(path)))).toEqual([]);
  });

  test('are in folders whose imports have a rule', () => {
    const folders = readdirSync(new URL('../../src/', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.filter((folder) => !(folder in allowed) && !open.includes(folder))).toEqual([]);
  });

  test('are handed to the chapters, which import nothing', () => {
    const chapters = filesIn('content').filter((path) => path.endsWith('.mdx'));
    expect(chapters.filter((path) => /^(import|export)\s/m.test(textOf(path)))).toEqual([]);
  });
});
