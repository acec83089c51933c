import { keyAt, numbersAt } from '../story/cascade.ts';
import { withoutEdit } from '../story/edits.ts';
import type { Edits, Story } from '../story/story.ts';

/** Tells every number field of a step (by its place, from 0) the value that holds there, and what it is without the reader's edit. */
export function showFields(section: Element, story: Story, index: number, edits: Edits): void {
  const numbers = numbersAt(story, index, edits);
  for (const field of section.querySelectorAll('lesson-number')) {
    const name = field.getAttribute('data-of') ?? '';
    const declaration = story.numbers.get(name);
    const value = numbers.get(name);
    if (!declaration || value === undefined) continue;
    const key = keyAt(story, index, name);
    const changed = edits.has(key);
    const declared = changed ? numbersAt(story, index, withoutEdit(edits, key)).get(name) : value;
    field.show({ declaration, value, declared: declared ?? value, changed });
  }
}
