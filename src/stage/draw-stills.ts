import { type Figure, frames } from '../figures/figure.ts';
import { setAttributes } from '../figures/parts/mark.ts';
import { momentAt } from '../story/moment.ts';
import type { Moment } from '../story/moment.ts';
import type { Edits, Story } from '../story/story.ts';
import { drawCaption } from './caption.ts';

/**
 * Draws the still figures of an article, each as its step leaves it, with the reader's edits: for paper, and for those who read
 * without scripts. Idempotent.
 */
export function drawStills(article: Element, figure: Figure, story: Story, edits: Edits): void {
  article.querySelectorAll('section.step').forEach((section, step) => {
    const still = section.querySelector('.still');
    if (still) drawStill(still, figure, momentAt(story, { step, progress: 1, arrival: 1 }, edits));
  });
}

function drawStill(still: Element, figure: Figure, moment: Moment): void {
  const scene = figure.scene(moment);
  const frame = frames.find(({ name }) => name === 'narrow');
  const [drawing, caption] = [still.querySelector('svg'), still.querySelector('figcaption')];
  if (!frame || !drawing || !caption) throw new Error('A still figure needs a drawing and a caption.');
  setAttributes(drawing, { viewBox: `0 0 ${frame.width} ${frame.height}`, 'aria-label': figure.name });
  figure.draw(drawing, scene, frame);
  drawCaption(caption, scene.caption);
}
