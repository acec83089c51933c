import { posix } from 'node:path';
import ts from 'typescript';

/**
 * What the code of one folder of `src` may import: modules of other folders, and packages. Its own folder's modules always; a
 * folder that is not listed here may import everything, for it only puts pages together.
 */
export const allowed: Readonly<Record<string, { folders: readonly string[]; packages: readonly string[] }>> =
  {
    neuron: { folders: [], packages: [] },
    story: { folders: [], packages: [] },
    quantities: { folders: ['neuron', 'story'], packages: [] },
    prose: { folders: ['story', 'quantities'], packages: [] },
    figures: { folders: ['neuron', 'story', 'quantities'], packages: ['d3'] },
    stage: { folders: ['story', 'prose', 'figures'], packages: [] },
    elements: { folders: ['story', 'quantities', 'prose', 'figures', 'stage'], packages: [] },
  };

/** The folders of `src` that put pages together, and may import everything. */
export const open: readonly string[] = ['cards', 'components', 'layouts', 'pages', 'styles'];

/** What a module names in its imports and re-exports, dynamic and type-only ones too. */
export function importsOf(text: string): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

/**
 * The imports of a module that its folder may not have, each as a sentence; none where all is well.
 *
 * @param path the module's path from the project's root on, `src/<folder>/…`
 */
export function trespassesOf(path: string, text: string): readonly string[] {
  const folder = path.split('/')[1] ?? '';
  const rule = allowed[folder];
  if (!rule) return [];
  return importsOf(text)
    .filter((name) => !mayImport(path, name, [folder, ...rule.folders], rule.packages))
    .map((name) => `${path} imports ${name}`);
}

function mayImport(
  path: string,
  name: string,
  folders: readonly string[],
  packages: readonly string[],
): boolean {
  if (!name.startsWith('.')) return packages.includes(name);
  const target = posix.join(posix.dirname(path), name);
  // A figure may draw a program that the lesson shows.
  if (/^content\/listings\/[^/]+\?raw$/.test(target)) return path.startsWith('src/figures/');
  return folders.some((folder) => target.startsWith(`src/${folder}/`));
}
