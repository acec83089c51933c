import type { NumberDeclaration, NumberValue } from './number.ts';
import { parametersOf } from './parameters.ts';
import { readDeclaration, wordsOf } from './read-declaration.ts';
import { readValue } from './read-value.ts';
import type { Step, Story } from './story.ts';

/** Where an article carries its declarations, a row each. */
export const rowsOf = (article: Element) => article.querySelectorAll('tr[data-number]');

/** Where an article carries its steps. */
export const sectionsOf = (article: Element) => article.querySelectorAll<HTMLElement>('section.step');

/**
 * The story that an `<article data-chapter>` carries: its numbers in the rows `tr[data-number]`, its steps in the sections `.step`.
 * The build has checked the article (`checkArticle`), so that no page needs to.
 */
export function readStory(article: Element): Story {
  const numbers = new Map<string, NumberDeclaration>();
  for (const row of rowsOf(article)) {
    const declaration = readDeclaration(row, numbers);
    numbers.set(declaration.name, declaration);
  }
  const steps = [...sectionsOf(article)].map((section) => readStep(section, numbers));
  return { chapter: article.getAttribute('data-chapter') ?? '', numbers, steps };
}

function readStep(section: Element, numbers: Story['numbers']): Step {
  const read = (key: string) => section.getAttribute(key) ?? '';
  const sets = new Map<string, NumberValue>();
  for (const [name, text] of parametersOf(read('data-set'))) {
    const declaration = numbers.get(name);
    const value = declaration && readValue(declaration, text).value;
    if (value !== undefined) sets.set(name, value);
  }
  return {
    id: read('id'),
    title: section.querySelector('h2')?.firstChild?.textContent?.trim() ?? '',
    sets,
    show: read('data-show'),
    mark: read('data-mark'),
    aliases: wordsOf(read('data-aliases')),
  };
}
