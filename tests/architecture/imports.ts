import { posix } from 'node:path';
import ts from 'typescript';

/**
 * The folders whose modules the code of one folder of `src` may import, besides its own; a folder that is not listed here may import
 * everything, for it only puts pages together.
 */
export const allowed: Readonly<Record<string, readonly string[]>> = {
  dom: [],
  neuron: [],
  story: [],
  quantities: ['neuron', 'story'],
  prose: ['dom', 'story', 'quantities'],
  figures: ['dom', 'neuron', 'story', 'quantities'],
  stage: ['dom', 'story', 'quantities', 'prose', 'figures'],
  elements: ['dom', 'story', 'quantities', 'prose', 'figures', 'stage'],
};

/** The modules in these folders that may import a package, by the package's name: of D3 only what they need reaches the page. */
const importers: Readonly<Record<string, readonly string[]>> = {
  d3: ['src/dom/join.ts', 'src/figures/parts/linear.ts'],
};

/** The folders of `src` that put pages together, and may import everything. */
export const open: readonly string[] = ['cards', 'components', 'layouts', 'pages', 'styles'];

/** What a module names in its imports and re-exports, dynamic and type-only ones too. */
export function importsOf(text: string): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

/**
 * The imports of a module that it may not have, each as a sentence; none where all is well.
 *
 * @param path the module's path from the project's root on, `src/<folder>/…`
 */
export function trespassesOf(path: string, text: string): readonly string[] {
  const folder = path.split('/')[1] ?? '';
  const others = allowed[folder];
  if (!others) return [];
  return importsOf(text)
    .filter((name) => !mayImport(path, name, [folder, ...others]))
    .map((name) => `${path} imports ${name}`);
}

function mayImport(path: string, name: string, folders: readonly string[]): boolean {
  if (!name.startsWith('.')) return importers[name]?.includes(path) ?? false;
  const target = posix.join(posix.dirname(path), name);
  // A figure may draw a program that the lesson shows.
  if (/^content\/listings\/[^/]+\?raw$/.test(target)) return path.startsWith('src/figures/');
  return folders.some((folder) => target.startsWith(`src/${folder}/`));
}
