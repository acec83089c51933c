import { parametersOf } from './parameters.ts';
import { readValue } from './read-value.ts';
import { StoryError } from './story-error.ts';
import type { Story } from './story.ts';

/**
 * Checks the values that a step, a preset or a card sets in its `data-set`. Throws StoryError, naming the place, on a number that the
 * chapter does not declare or that is set twice, and on a value that it cannot have.
 */
export function checkSets(element: Element, place: string, { chapter, numbers }: Story): void {
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
