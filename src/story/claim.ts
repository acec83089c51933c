import { StoryError } from './story-error.ts';

/** Takes names that nothing else of their kind may have. Throws StoryError on one that is taken, naming the place that asked for it. */
export function claim(taken: Set<string>, names: readonly string[], chapter: string, place: string): void {
  for (const name of names) {
    if (taken.has(name)) throw new StoryError(chapter, place, 'a name that nothing else has', name);
    taken.add(name);
  }
}
