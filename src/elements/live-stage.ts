import type { Figure } from '../figures/figure.ts';
import { drawStage, type Held } from '../stage/draw-stage.ts';
import type { Moment } from '../story/moment.ts';
import { beginning, type Position } from '../story/position.ts';

/**
 * A stage that draws moments in what is in sight of it; at first it shows `drawn`. While a handle is held, a drawing keeps its scale.
 * `redraw` is called when one is let go, when its data are opened, and, with the position that is to be drawn, before the page is
 * printed: paper may have room for the other drawing, and the first step is below it there, whichever the reader is at.
 */
export function liveStage(stage: Element, figure: Figure, drawn: Moment, redraw: (at?: Position) => void) {
  // What is in sight depends on the window and on what the step shows, and asking costs more than drawing.
  const known = new Map<string, boolean>();
  let isPrinting = false;
  addEventListener('beforeprint', () => {
    isPrinting = true;
    redraw(beginning);
    isPrinting = false;
  });
  addEventListener('afterprint', () => redraw());
  const data = stage.querySelector<HTMLDetailsElement>('.data');
  data?.addEventListener('toggle', () => redraw());
  const isShown = (part: Element, show: string): boolean => {
    if (part === data) return data.open;
    const key = `${part.getAttribute('class')} ${show}`;
    const shown = known.get(key) ?? getComputedStyle(part).display !== 'none';
    known.set(key, shown);
    return shown;
  };
  addEventListener('resize', () => known.clear());
  // What is in hand would leave it, if the scale that it moves on changed.
  let held: Held;
  addEventListener('lostpointercapture', () => held && redraw());
  return {
    /** Draws a moment, and returns the caption. */
    draw(moment: Moment): string {
      held = stage.querySelector('[data-held]') ? (held ?? { scale: figure.scene(drawn).scale }) : undefined;
      drawn = moment;
      return drawStage(stage, figure, moment, (part) => isPrinting || isShown(part, moment.step.show), held);
    },
  };
}
