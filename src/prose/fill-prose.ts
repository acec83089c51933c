import type { Results } from '../quantities/result.ts';
import { numbersAt } from '../story/cascade.ts';
import type { Edits, Story } from '../story/story.ts';
import { fillValues } from './fill-values.ts';

/** Writes into each step of an article the values that this step's own numbers give (law 3 of the design). */
export function fillProse(article: Element, story: Story, edits: Edits, results: Results): void {
  const sections = article.querySelectorAll('section.step');
  story.steps.forEach((step, index) => {
    const section = sections[index];
    if (!section) throw new Error(`The step “${step.id}” has no section in the article.`);
    fillValues(section, numbersAt(story, index, edits), results);
  });
}
