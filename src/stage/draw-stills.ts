import type { Figure } from '../figures/figure.ts';
import { type Moment, momentAt } from '../story/moment.ts';
import { sectionsOf } from '../story/read-story.ts';
import type { Edits, Story } from '../story/story.ts';
import { drawStage } from './draw-stage.ts';

/** The moment that a step leaves behind. */
export const momentAtEnd = (story: Story, step: number, edits: Edits): Moment =>
  momentAt(story, { step, progress: 1, arrival: 1 }, edits);

/**
 * Draws the still figures of an article that match a selector, each as its step leaves it, with the reader's edits: for paper, for
 * windows too small for a figure that stays, and for those who read without scripts. Idempotent.
 */
export function drawStills(
  article: Element,
  selector: string,
  figure: Figure,
  story: Story,
  edits: Edits,
): void {
  sectionsOf(article).forEach((section, step) => {
    const still = section.querySelector(selector);
    if (still) drawStage(still, figure, momentAtEnd(story, step, edits));
  });
}
