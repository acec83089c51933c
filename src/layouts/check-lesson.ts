import type { Figure } from '../figures/figure.ts';
import { numbersAt } from '../story/cascade.ts';
import { sectionsOf } from '../story/read-story.ts';
import { StoryError } from '../story/story-error.ts';
import type { Story } from '../story/story.ts';
import { checkChoice } from './check-choice.ts';
import { checkValues } from './check-values.ts';

/**
 * Checks what the steps of a lesson, and its program, say of its figure: the views that they show, the lines that they mark, the names
 * of their numbers and values, and that none of its numbers is named as a result is. Throws StoryError on the author's first mistake.
 * `views` are the figure's.
 */
export function checkLesson(
  { article, stage, story }: { article: Element; stage: Element; story: Story },
  { results }: Figure,
  views: readonly string[],
): void {
  const { chapter, steps, numbers } = story;
  for (const name of numbers.keys()) {
    if (results.has(name))
      throw new StoryError(chapter, `number “${name}”`, 'a name that no result has', name);
  }
  const listing = stage.querySelector('.listing');
  const shows = listing ? [...views, 'listing'] : views;
  const marks = listing ? linesOf(listing) : [...results.keys()];
  checkPlaces(article, chapter);
  const sections = sectionsOf(article);
  steps.forEach(({ id, show, mark }, index) => {
    const place = `step “${id}”`;
    checkChoice(show, 'show', shows, chapter, place);
    checkChoice(mark, 'mark', marks, chapter, place);
    checkValues(sections[index] as Element, numbersAt(story, index, new Map()), results, chapter, place);
  });
  if (listing) checkValues(listing, numbersAt(story, 0, new Map()), results, chapter, 'the program');
}

/** What is written into a step would stay empty elsewhere. */
function checkPlaces(article: Element, chapter: string): void {
  for (const written of article.querySelectorAll('lesson-number, data[data-of], .preset')) {
    if (written.closest('section.step')) continue;
    const name = written.getAttribute('data-of') ?? written.textContent;
    throw new StoryError(chapter, 'outside its steps', 'no number, value or preset', name);
  }
}

/** The results that the lines of a program give. */
function linesOf(listing: Element): readonly string[] {
  return [...listing.querySelectorAll('[data-line]')].map((line) => line.getAttribute('data-line') ?? '');
}
