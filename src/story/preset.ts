import { keyAt } from './cascade.ts';
import { withEdit } from './edits.ts';
import { parametersOf } from './parameters.ts';
import { readValue } from './read-value.ts';
import type { Edits, Story } from './story.ts';

/**
 * The edits with those of a preset: numbers in the notation of addresses, each set where its declaration is in force at a step (by its
 * place, from 0). The build has checked the preset (`checkArticle`); what it could not use is left out.
 */
export function withPreset(story: Story, edits: Edits, index: number, preset: string): Edits {
  return [...parametersOf(preset)].reduce<Edits>((before, [name, text]) => {
    const declaration = story.numbers.get(name);
    const value = declaration && readValue(declaration, text).value;
    return value === undefined ? before : withEdit(story, before, keyAt(story, index, name), value);
  }, edits);
}
