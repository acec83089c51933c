import { checkDeclaration } from './check-declaration.ts';
import { parametersOf } from './parameters.ts';
import { readDeclaration } from './read-declaration.ts';
import { readStory, rowsOf, sectionsOf } from './read-story.ts';
import { readValue } from './read-value.ts';
import { StoryError } from './story-error.ts';
import type { Step, Story } from './story.ts';

/**
 * Throws StoryError on the first mistake of the author's in an article, saying where it is, what was expected and what was found. The
 * build calls it, before anything else reads the article.
 */
export function checkArticle(article: Element): void {
  const story = readStory(article);
  checkNumbers(article, story.chapter);
  const ids = new Set<string>();
  const sections = sectionsOf(article);
  story.steps.forEach((step, index) => {
    checkStep(step, sections[index] as Element, story);
    claim(ids, [step.id, ...step.aliases], story.chapter, `step “${step.id}”`);
  });
  if (!story.steps.length) throw new StoryError(story.chapter, 'steps', 'at least one', null);
}

function checkNumbers(article: Element, chapter: string): void {
  const above = new Map<string, ReturnType<typeof readDeclaration>>();
  const names = new Set<string>();
  for (const row of rowsOf(article)) {
    const declaration = readDeclaration(row, above);
    const { name, aliases } = declaration;
    checkDeclaration(declaration, row, chapter, above);
    claim(names, [name, ...aliases], chapter, `number “${name}”`);
    above.set(name, declaration);
  }
}

function claim(taken: Set<string>, names: readonly string[], chapter: string, place: string): void {
  for (const name of names) {
    if (taken.has(name)) throw new StoryError(chapter, place, 'a name that nothing else has', name);
    taken.add(name);
  }
}

function checkStep({ id }: Step, section: Element, story: Story): void {
  const place = `step “${id}”`;
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    throw new StoryError(story.chapter, place, 'an id of small letters, digits and hyphens', id);
  }
  checkSets(section, place, story);
  for (const preset of section.querySelectorAll('a.preset')) checkSets(preset, `a preset of ${place}`, story);
}

/** Checks the values that a step or a preset sets. */
function checkSets(element: Element, place: string, { chapter, numbers }: Story): void {
  const left = new Set(numbers.keys());
  for (const [name, text] of parametersOf(element.getAttribute('data-set') ?? '')) {
    const declaration = left.has(name) ? numbers.get(name) : undefined;
    if (!declaration) {
      throw new StoryError(chapter, place, `to set any of ${[...left].join(', ')}, each once`, name);
    }
    const { value, why } = readValue(declaration, text);
    if (value === undefined || why) {
      throw new StoryError(chapter, place, `a value that ${name} can have`, text, why);
    }
    left.delete(name);
  }
}
