import type { Figure } from '../figures/figure.ts';
import { drawStills } from '../stage/draw-stills.ts';
import type { Edits, Story } from '../story/story.ts';

/**
 * The figures that stand in the text follow the reader's edits: on paper, and in a window that has them in the text. Returns what tells
 * them the edits.
 */
export function liveStills(article: Element, figure: Figure, story: Story): (edits: Edits) => void {
  const first = article.querySelector('.still');
  // As the build has drawn them.
  let shown: Edits = new Map();
  let wanted = shown;
  const draw = () => {
    if (wanted === shown || wanted.size + shown.size === 0) return;
    shown = wanted;
    drawStills(article, figure, story, wanted);
  };
  const drawInSight = () => {
    if (first && getComputedStyle(first).display !== 'none') draw();
  };
  addEventListener('beforeprint', draw);
  addEventListener('resize', drawInSight);
  return (edits) => {
    wanted = edits;
    drawInSight();
  };
}
