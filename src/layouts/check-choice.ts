import { StoryError } from '../story/story-error.ts';

/**
 * Throws StoryError where what a place of a chapter `does`, to show or to mark, is none of the names that there are to choose from. An
 * empty name leaves the choice to the figure.
 */
export function checkChoice(
  name: string,
  does: 'show' | 'mark',
  names: readonly string[],
  chapter: string,
  place: string,
): void {
  if (name === '' || names.includes(name)) return;
  const expected = names.length > 0 ? `to ${does} any of ${names.join(', ')}` : `nothing to ${does}`;
  throw new StoryError(chapter, place, expected, name);
}
