import type { Figure } from '../figures/figure.ts';
import { momentAt } from '../story/moment.ts';
import { sectionsOf } from '../story/read-story.ts';
import type { Edits, Story } from '../story/story.ts';
import { drawStage } from './draw-stage.ts';

/**
 * Draws the still figures of an article, each as its step leaves it, with the reader's edits: for paper, and for those who read
 * without scripts. Idempotent.
 */
export function drawStills(article: Element, figure: Figure, story: Story, edits: Edits): void {
  sectionsOf(article).forEach((section, step) => {
    const still = section.querySelector('.still');
    if (still) drawStage(still, figure, momentAt(story, { step, progress: 1, arrival: 1 }, edits));
  });
}
