import { checkNumbers } from './check-numbers.ts';
import { checkSets } from './check-sets.ts';
import { claim } from './claim.ts';
import { readStory, sectionsOf } from './read-story.ts';
import { StoryError } from './story-error.ts';
import type { Step, Story } from './story.ts';

/** The ids that pages have besides those of their steps, and of these steps' titles and captions. */
const pageIds = ['lesson', 'figure-caption', 'way-in'];

/**
 * Throws StoryError on the first mistake of the author's in an article, saying where it is, what was expected and what was found. The
 * build calls it, before anything else reads the article.
 */
export function checkArticle(article: Element): void {
  const story = readStory(article);
  checkNumbers(article, story.chapter);
  const ids = new Set(pageIds);
  const sections = sectionsOf(article);
  story.steps.forEach((step, index) => {
    const section = sections[index] as Element;
    checkStep(step, section, story);
    const own = [`${step.id}-title`, `${step.id}-caption`];
    // Markdown gives each heading an id.
    const others = [...section.querySelectorAll('[id]')]
      .map(({ id }) => id)
      .filter((id) => !own.includes(id));
    claim(ids, [step.id, ...step.aliases, ...own, ...others], story.chapter, `step “${step.id}”`);
  });
  if (!story.steps.length) throw new StoryError(story.chapter, 'steps', 'at least one', null);
}

function checkStep({ id }: Step, section: Element, story: Story): void {
  const place = `step “${id}”`;
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    throw new StoryError(story.chapter, place, 'an id of small letters, digits and hyphens', id);
  }
  const around = section.parentElement?.closest('section.step');
  if (around) throw new StoryError(story.chapter, place, 'no step around it', around.id);
  checkSets(section, place, story);
  for (const preset of section.querySelectorAll('a.preset')) checkSets(preset, `a preset of ${place}`, story);
}
