import type { Figure } from '../figures/figure.ts';
import { drawStage } from '../stage/draw-stage.ts';
import type { Moment } from '../story/moment.ts';

/**
 * A stage that draws moments in what is in sight of it. `redraw` is called when its data are opened, and before the page is printed:
 * paper may have room for the other drawing.
 */
export function liveStage(stage: Element, figure: Figure, redraw: () => void) {
  // What is in sight depends on the window and on what the step shows, and asking costs more than drawing.
  const known = new Map<string, boolean>();
  let isPrinting = false;
  addEventListener('beforeprint', () => {
    isPrinting = true;
    redraw();
    isPrinting = false;
  });
  const data = stage.querySelector<HTMLDetailsElement>('.data');
  data?.addEventListener('toggle', redraw);
  const isShown = (part: Element, show: string): boolean => {
    if (part === data) return data.open;
    const key = `${part.getAttribute('class')} ${show}`;
    const shown = known.get(key) ?? getComputedStyle(part).display !== 'none';
    known.set(key, shown);
    return shown;
  };
  addEventListener('resize', () => known.clear());
  return {
    /** Draws a moment, and returns the caption. */
    draw: (moment: Moment): string =>
      drawStage(stage, figure, moment, (part) => isPrinting || isShown(part, moment.step.show)),
  };
}
