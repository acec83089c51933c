import { nameOf } from '../dom/name-of.ts';
import { keyAt, numbersAt } from '../story/cascade.ts';
import { declaredText } from '../story/declared-text.ts';
import { keysOf } from '../story/keys.ts';
import type { Edits, Story } from '../story/story.ts';

/** Tells every number field of a step (by its place, from 0) the value that holds there, and what it was before the reader's edit. */
export function showFields(section: Element, story: Story, index: number, edits: Edits): void {
  const numbers = numbersAt(story, index, edits);
  for (const field of section.querySelectorAll('lesson-number')) {
    const name = nameOf(field);
    const key = keyAt(story, index, name);
    const editable = keysOf(story).get(key);
    const value = numbers.get(name);
    if (!editable || value === undefined) continue;
    const was = edits.has(key) ? declaredText(story, editable) : undefined;
    field.show({ declaration: editable.declaration, value, was });
  }
}
