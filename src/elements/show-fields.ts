import { keyAt, numbersAt } from '../story/cascade.ts';
import { withoutEdit } from '../story/edits.ts';
import { numberText } from '../story/number-text.ts';
import type { Edits, Story } from '../story/story.ts';

/** Tells every number field of a step (by its place, from 0) the value that holds there, and what it was before the reader's edit. */
export function showFields(section: Element, story: Story, index: number, edits: Edits): void {
  const numbers = numbersAt(story, index, edits);
  for (const field of section.querySelectorAll('lesson-number')) {
    const name = field.getAttribute('data-of') ?? '';
    const declaration = story.numbers.get(name);
    const value = numbers.get(name);
    if (!declaration || value === undefined) continue;
    const was = edits.has(keyAt(story, index, name)) ? unedited(story, index, edits, name) : undefined;
    field.show({ declaration, value, was });
  }
}

/** What stands in the place of an edit without it: a value in words, or the number that is followed there, whatever that is by now. */
function unedited(story: Story, index: number, edits: Edits, name: string): string {
  const key = keyAt(story, index, name);
  const followed = key === name && story.numbers.get(story.numbers.get(name)?.follows ?? '');
  if (followed) return `the ${followed.means}`;
  return numberText(numbersAt(story, index, withoutEdit(edits, key)).get(name) ?? NaN);
}
