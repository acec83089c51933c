import { keyAt } from './cascade.ts';
import { withEdit } from './edits.ts';
import { parametersOf } from './parameters.ts';
import { readValue } from './read-value.ts';
import { StoryError } from './story-error.ts';
import type { Edits, Story } from './story.ts';

/**
 * The edits with those of a preset: numbers in the notation of addresses, each set where its declaration is in force at a step (by its
 * place, from 0). Throws StoryError on a number that the chapter has not, or a value that it cannot have.
 */
export function withPreset(story: Story, edits: Edits, index: number, preset: string): Edits {
  return [...parametersOf(preset)].reduce<Edits>((before, [name, text]) => {
    const declaration = story.numbers.get(name);
    const { value, why } = declaration ? readValue(declaration, text) : { value: undefined, why: '' };
    if (value === undefined || why) {
      const place = `a preset of step “${story.steps[index]?.id}”`;
      throw new StoryError(story.chapter, place, `a value that ${name} can have`, text, why);
    }
    return withEdit(story, before, keyAt(story, index, name), value);
  }, edits);
}
