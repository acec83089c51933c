import type { NumberDeclaration, NumberValue } from './number.ts';
import { parametersOf } from './parameters.ts';
import { readDeclaration, wordsOf } from './read-declaration.ts';
import { readValue } from './read-value.ts';
import { StoryError } from './story-error.ts';
import type { Step, Story } from './story.ts';

/**
 * The story that an `<article data-chapter>` carries: its numbers in the rows `tr[data-number]`, its steps in the
 * sections `.step`. Throws StoryError on an author's mistake, saying where it is, what was expected and what was found.
 */
export function readStory(article: Element): Story {
  const chapter = article.getAttribute('data-chapter') ?? '';
  const numbers = new Map<string, NumberDeclaration>();
  const names = new Set<string>();
  for (const row of article.querySelectorAll('tr[data-number]')) {
    const declaration = readDeclaration(row, chapter, numbers);
    const { name, aliases } = declaration;
    claim(names, [name, ...aliases], chapter, `number “${name}”`);
    numbers.set(name, declaration);
  }
  const ids = new Set<string>();
  const steps = [...article.querySelectorAll('section.step')].map((section) => {
    const step = readStep(section, chapter, numbers);
    claim(ids, [step.id, ...step.aliases], chapter, `step “${step.id}”`);
    return step;
  });
  if (!steps.length) throw new StoryError(chapter, 'steps', 'at least one', null);
  return { chapter, numbers, steps };
}

function claim(taken: Set<string>, names: readonly string[], chapter: string, place: string): void {
  for (const name of names) {
    if (taken.has(name)) throw new StoryError(chapter, place, 'a name that nothing else has', name);
    taken.add(name);
  }
}

function readStep(section: Element, chapter: string, numbers: Story['numbers']): Step {
  const read = (key: string) => section.getAttribute(key) ?? '';
  const id = read('id');
  const place = `step “${id}”`;
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    throw new StoryError(chapter, place, 'an id of small letters, digits and hyphens', id);
  }
  const sets = new Map<string, NumberValue>();
  for (const [name, text] of parametersOf(read('data-set'))) {
    const declaration = numbers.get(name);
    const known = [...numbers.keys()].filter((other) => !sets.has(other));
    if (!declaration || sets.has(name)) {
      throw new StoryError(chapter, place, `to set any of ${known.join(', ')}, each once`, name);
    }
    const { value, why } = readValue(declaration, text);
    if (value === undefined || why) {
      throw new StoryError(chapter, place, `a value that ${name} can have`, text, why);
    }
    sets.set(name, value);
  }
  const title = section.querySelector('h2')?.firstChild?.textContent?.trim() ?? '';
  const aliases = wordsOf(read('data-aliases'));
  return { id, title, sets, show: read('data-show'), mark: read('data-mark'), aliases };
}
