import { positionAt, type Position } from '../story/position.ts';
import { readingLine } from './reading-line.ts';

/** How much of the window's top a stage covers that stays there while the text passes under it; 0 for one beside the text; px. */
function coveredBy(stage: Element | null, article: Element): number {
  const [stuck] = [stage, stage?.querySelector('.figure')].filter(
    (element) => element && getComputedStyle(element).position === 'sticky',
  );
  if (!stuck) return 0;
  const [one, other] = [stuck.getBoundingClientRect(), article.getBoundingClientRect()];
  const beside = one.left >= other.right || one.right <= other.left;
  return beside ? 0 : (parseFloat(getComputedStyle(stuck).top) || 0) + one.height;
}

/**
 * Where the reader is among the sections of an article. `measure` reads the geometry anew, which is needed only when the layout
 * changes; `at` gives the position, `isAbove` whether the first section's top has not come up to the reading line, `isAtStart` whether
 * nothing has been scrolled.
 */
export function readingPosition(article: Element, sections: readonly Element[], stage: Element | null) {
  let tops: readonly number[] = [];
  let first = 0;
  let { line, way } = readingLine(0, 0);
  const measure = () => {
    const rects = sections.map((section) => section.getBoundingClientRect());
    const [top = 0, ...rest] = [...rects.map((rect) => rect.top), rects.at(-1)?.bottom ?? 0].map(
      (edge) => edge + scrollY,
    );
    first = top;
    ({ line, way } = readingLine(document.documentElement.clientHeight, coveredBy(stage, article)));
    // A page that has not been scrolled shows the beginning of its first step, as it was built, however high the window.
    tops = [Math.min(Math.max(top, line), rest[0] ?? top), ...rest];
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) way = 0;
  };
  return {
    measure,
    at: (): Position => positionAt(tops, scrollY + line, way),
    isAbove: () => scrollY + line < first,
    isAtStart: () => scrollY <= 0,
  };
}
