import { declaredText } from './declared-text.ts';
import { keysOf } from './keys.ts';
import { numberText, same } from './number-text.ts';
import type { Edits, Story } from './story.ts';

/** Which numbers another set of edits changes, and into what, for those who cannot see where: “weight: 2; input: 3. ” */
export function changedText(story: Story, before: Edits, after: Edits): string {
  const changed = [...keysOf(story)].filter(([key]) => !same(before.get(key), after.get(key)));
  const words = changed.map(([key, editable]) => {
    const value = after.get(key);
    const text = value === undefined ? declaredText(story, editable) : numberText(value);
    return `${editable.declaration.means}: ${text}`;
  });
  return `${words.join('; ')}. `;
}
