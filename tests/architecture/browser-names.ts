import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';

const linter = new Linter();
const parser = tseslint.parser as Linter.Parser;

/** What only a browser has. Code that draws or computes is given what it works on, and names none of these. */
const names = [
  'window',
  'document',
  'globalThis',
  'self',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'customElements',
  'matchMedia',
  'getComputedStyle',
  'requestAnimationFrame',
  'addEventListener',
];

/** The browser's own globals that a module of TypeScript names, each as a sentence with its line. */
export function browserNamesIn(path: string, text: string): readonly string[] {
  const rules: Linter.RulesRecord = { 'no-restricted-globals': ['error', ...names] };
  const config: Linter.Config = { files: ['**/*.ts'], languageOptions: { parser }, rules };
  const found = linter.verify(text, config, { filename: path });
  return found.map(({ line, message }) => `${path}, line ${line}: ${message}`);
}
