import { lineAt, nowhere, positionAt, type Position } from '../story/position.ts';
import { shareOf } from '../story/share.ts';
import { landingOf } from './landing.ts';
import { readingLine } from './reading-line.ts';

/** How much of the window's top a stage covers that stays there while the text passes under it; 0 for one beside the text; px. */
function coveredBy(stage: Element, article: Element): number {
  const stuck = [stage, stage.querySelector('.figure')].find(
    (element) => element && getComputedStyle(element).position === 'sticky',
  );
  if (!stuck) return 0;
  const [one, other] = [stuck.getBoundingClientRect(), article.getBoundingClientRect()];
  return one.left >= other.right ? 0 : (parseFloat(getComputedStyle(stuck).top) || 0) + one.height;
}

/** The tops of the sections in the window, and the end of the last; px. */
function edgesOf(sections: readonly Element[]): readonly number[] {
  const rects = sections.map((section) => section.getBoundingClientRect());
  return [...rects.map((rect) => rect.top), rects.at(-1)?.bottom ?? 0];
}

/**
 * Where the reader is among the sections of an article. `measure` reads the geometry anew, which is needed only when the layout
 * changes, and keeps the reader at the position that it is given, and as near to the page's foot below the last section, if the last
 * section does not end where it did: only then, for a phone's bars come and go while it is scrolled. `look` reads how far the page is
 * scrolled, `goTo` scrolls it to a position. `at` gives the position, `isAbove` whether the first section's top has not come up to the
 * reading line, `isAtStart` whether nothing has been scrolled, `isInSight` whether the window shows anything of a step (by its place,
 * from 0).
 */
export function readingPosition(article: Element, sections: readonly Element[], stage: Element) {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let tops: readonly number[] = [];
  let first = 0;
  // Where the reading line is once the page has been scrolled to its foot.
  let foot = 0;
  // Read where the layout is known: to ask the window between a change and its painting would make it lay out the page twice.
  let scrolled = 0;
  let line = 0;
  let way = 0;
  let height = 0;
  const look = () => (scrolled = scrollY);
  const end = () => tops.at(-1) ?? 0;
  const goTo = (to: Position, more = 0) => scrollTo(0, Math.ceil(lineAt(tops, to, way) - line + more));
  const measure = (kept = nowhere) => {
    const before = end();
    const beyond = shareOf(line + scrolled - before, foot - before);
    look();
    const [top = 0, ...rest] = edgesOf(sections).map((edge) => edge + scrolled);
    first = top;
    const { clientHeight, scrollHeight } = document.documentElement;
    height = clientHeight;
    const covered = coveredBy(stage, article);
    const toLanding = (section = article) => readingLine(height, covered, landingOf(section));
    // All but the first section have the same landing.
    ({ line, way } = toLanding(sections.at(-1)));
    foot = line + scrollHeight - height;
    // A page that has not been scrolled, or has come to where a link to its first step leads, shows the beginning of that, as it was built.
    tops = [Math.min(Math.max(top + toLanding(sections[0]).way, line), rest[0] ?? top), ...rest];
    // Above the first step the browser keeps the place.
    if (Math.abs(end() - before) < 1 || kept.step + kept.progress <= 0) return;
    goTo(kept, beyond * (foot - end()));
    look();
  };
  return {
    measure,
    look,
    goTo,
    at: (): Position => ({ ...positionAt(tops, scrolled + line, way), ...(still.matches && { arrival: 1 }) }),
    isAbove: () => scrolled + line < first,
    isAtStart: () => scrolled <= 0,
    isInSight: (step: number) =>
      (step ? (tops[step] ?? 0) : first) < scrolled + height && (tops[step + 1] ?? 0) > scrolled,
  };
}
