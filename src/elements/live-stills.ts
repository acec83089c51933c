import type { Figure } from '../figures/figure.ts';
import { drawStills } from '../stage/draw-stills.ts';
import type { Edits, Story } from '../story/story.ts';

/**
 * The figures that stand in the text are drawn with the reader's edits where they are seen: on paper, and in a window that has them in
 * the text. Returns what tells them the edits.
 */
export function liveStills(article: Element, figure: Figure, story: Story): (edits: Edits) => void {
  const first = article.querySelector('.still');
  let shown: Edits | undefined;
  let wanted: Edits = new Map();
  const draw = () => {
    if (wanted === shown) return;
    shown = wanted;
    drawStills(article, '.still', figure, story, wanted);
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
