import type { Figure } from '../figures/figure.ts';
import { momentAtEnd } from '../stage/draw-stills.ts';
import { sectionsOf } from '../story/read-story.ts';
import type { Story } from '../story/story.ts';

/**
 * Leaves the still figures of an article where they show something new: neither in the first step, right below the stage, nor where the
 * one of the step before shows the same. In a step that shows the program, the program of the stage takes its place.
 */
export function arrangeStills(article: Element, stage: Element, figure: Figure, story: Story): void {
  let before = '';
  sectionsOf(article).forEach((section, step) => {
    const still = section.querySelector('.still');
    if (!still) return;
    const moment = momentAtEnd(story, step, new Map());
    const listing = moment.step.show === 'listing' && stage.querySelector('.listing');
    const shown = JSON.stringify([listing ? moment.step.mark : '', figure.scene(moment)]);
    if (step === 0 || shown === before) still.remove();
    else if (listing) {
      still.replaceChildren(listing.cloneNode(true));
      still.removeAttribute('data-later');
    }
    before = shown;
  });
}
