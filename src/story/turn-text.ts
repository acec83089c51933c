import { keysOf } from './keys.ts';
import { numberText } from './number-text.ts';
import type { Edits, Story } from './story.ts';

/** Which numbers another set of edits changes, and into what, for those who cannot see where: “weight 2; input 3. ” */
export function turnText(story: Story, before: Edits, after: Edits): string {
  const changed = [...keysOf(story)].filter(([key]) => before.get(key) !== after.get(key));
  const words = changed.map(([key, { declaration, declared }]) => {
    const value = after.get(key) ?? declared;
    return `${declaration.means} ${value === undefined ? `the same as ${declaration.follows}` : numberText(value)}`;
  });
  return `${words.join('; ')}. `;
}
