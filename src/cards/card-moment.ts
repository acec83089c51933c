import type { CollectionEntry } from 'astro:content';
import { parseHTML } from 'linkedom';
import { numberRows } from '../components/number-rows.ts';
import { parametersFor } from '../components/parameters.ts';
import type { Figure } from '../figures/figure.ts';
import { checkChoice } from '../layouts/check-choice.ts';
import { checkWork } from '../layouts/check-work.ts';
import { checkNumbers } from '../story/check-numbers.ts';
import { checkSets } from '../story/check-sets.ts';
import { type Moment, momentAt } from '../story/moment.ts';
import { readStory } from '../story/read-story.ts';
import { StoryError } from '../story/story-error.ts';

/** What a chapter's head says of its numbers and its picture. */
type Head = Pick<CollectionEntry<'chapters'>['data'], 'card' | 'numbers'>;

/**
 * The moment that a chapter's picture shows, half-way through a step that does what its `card` says. Throws StoryError on a mistake in
 * the card or in the numbers, and where the figure needs numbers that the chapter does not declare. `views` are the figure's.
 */
export function cardMoment(chapter: string, head: Head, figure: Figure, views: readonly string[]): Moment {
  const { article, section } = cardArticle(chapter, head);
  const story = readStory(article);
  checkNumbers(article, chapter);
  checkSets(section, 'the card', story);
  checkChoice(head.card.show, 'show', views, chapter, 'the card');
  const moment = momentAt(story, { step: 0, progress: 0.5, arrival: 1 }, new Map());
  const names = [...story.numbers.keys()].join(', ');
  checkWork(
    () => figure.scene(moment),
    (why) => new StoryError(chapter, 'the card', 'the numbers that the figure needs', names, why),
  );
  return moment;
}

/** An article of a chapter's numbers whose one step is the card. */
function cardArticle(chapter: string, { card, numbers }: Head): { article: Element; section: Element } {
  const { document } = parseHTML('');
  const element = (name: string, attributes: Readonly<Record<string, string>>): Element => {
    const made = document.createElement(name);
    for (const [key, text] of Object.entries(attributes)) made.setAttribute(key, text);
    return made;
  };
  const [set, show] = [parametersFor(card.set), card.show];
  const section = element('section', { class: 'step', id: 'card', 'data-set': set, 'data-show': show });
  const article = element('article', { 'data-chapter': chapter });
  article.append(section, ...numberRows(numbers).map((row) => element('tr', row)));
  return { article, section };
}
