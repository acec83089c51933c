import { lineAt, nowhere, positionAt, type Position } from '../story/position.ts';
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

/** How far below the window's top a link to a section puts it; px. */
function landingOf(section: Element | undefined): number {
  const margin = section ? getComputedStyle(section).scrollMarginTop : '';
  return parseFloat(margin) || 0;
}

/**
 * Where the reader is among the sections of an article. `measure` reads the geometry anew, which is needed only when the layout
 * changes, and keeps the reader at the position that it is given, if the sections are not as high as they were: only then, for a phone's
 * bars come and go while it is scrolled. `look` reads how far the page is scrolled. `at` gives the position, `isAbove` whether the first
 * section's top has not come up to the reading line, `isAtStart` whether nothing has been scrolled.
 */
export function readingPosition(article: Element, sections: readonly Element[], stage: Element | null) {
  let tops: readonly number[] = [];
  let first = 0;
  // Read where the layout is known: to ask the window between a change and its painting would make it lay out the page twice.
  let scrolled = 0;
  let isStill = false;
  let { line, way } = readingLine(0, 0, 0);
  const look = () => (scrolled = scrollY);
  const height = () => (tops.at(-1) ?? 0) - first;
  const measure = (kept = nowhere) => {
    look();
    const before = height();
    const rects = sections.map((section) => section.getBoundingClientRect());
    const [top = 0, ...rest] = [...rects.map((rect) => rect.top), rects.at(-1)?.bottom ?? 0].map(
      (edge) => edge + scrolled,
    );
    first = top;
    const { clientHeight } = document.documentElement;
    ({ line, way } = readingLine(clientHeight, coveredBy(stage, article), landingOf(sections.at(-1))));
    // A page that has not been scrolled shows the beginning of its first step, as it was built, however high the window.
    tops = [Math.min(Math.max(top, line), rest[0] ?? top), ...rest];
    isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // Above the first step the browser keeps the place.
    if (Math.abs(height() - before) < 1 || kept.step + kept.progress <= 0) return;
    scrollTo(0, Math.ceil(lineAt(tops, kept, way) - line));
    look();
  };
  return {
    measure,
    look,
    at: (): Position => ({ ...positionAt(tops, scrolled + line, way), ...(isStill && { arrival: 1 }) }),
    isAbove: () => scrolled + line < first,
    isAtStart: () => scrolled <= 0,
  };
}
