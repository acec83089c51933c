import { checkDeclaration } from './check-declaration.ts';
import { claim } from './claim.ts';
import type { NumberDeclaration } from './number.ts';
import { readDeclaration } from './read-declaration.ts';
import { rowsOf } from './read-story.ts';

/** Throws StoryError on the first mistake in the numbers that an article of a chapter declares. */
export function checkNumbers(article: Element, chapter: string): void {
  const above = new Map<string, NumberDeclaration>();
  const names = new Set<string>();
  for (const row of rowsOf(article)) {
    const declaration = readDeclaration(row, above);
    const { name, aliases } = declaration;
    checkDeclaration(declaration, row, chapter, above);
    claim(names, [name, ...aliases], chapter, `number “${name}”`);
    above.set(name, declaration);
  }
}
