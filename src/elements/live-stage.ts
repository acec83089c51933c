import type { Figure } from '../figures/figure.ts';
import { drawStage } from '../stage/draw-stage.ts';
import type { Moment } from '../story/moment.ts';

/**
 * A stage that draws moments in the drawing that is in sight. `redraw` is called before the page is printed: paper may have room for
 * the other drawing.
 */
export function liveStage(stage: Element, figure: Figure, redraw: () => void) {
  // Which drawing is in sight depends on the layout and on what the step shows, and asking costs more than drawing.
  const known = new Map<string, boolean>();
  let isPrinting = false;
  addEventListener('beforeprint', () => {
    isPrinting = true;
    redraw();
    isPrinting = false;
  });
  const isShown = (drawing: Element, show: string): boolean => {
    const key = `${drawing.getAttribute('class')} ${show}`;
    const shown = known.get(key) ?? getComputedStyle(drawing).display !== 'none';
    known.set(key, shown);
    return shown;
  };
  return {
    /** Draws a moment, and returns the caption. */
    draw: (moment: Moment): string =>
      drawStage(stage, figure, moment, (drawing) => isPrinting || isShown(drawing, moment.step.show)),
    /** Looks anew which drawing is in sight: the layout has changed. */
    measure: (): void => known.clear(),
  };
}
