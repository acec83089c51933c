import { figureOf } from '../figures/registry.ts';
import { drawStage } from '../stage/draw-stage.ts';
import type { Moment } from '../story/moment.ts';

/** Draws a moment on a stage whose figure is loaded, in the drawing that is in sight, and returns the caption. */
export type LiveStage = (moment: Moment) => string;

/** Loads the figure that a stage names. `redraw` is called before the page is printed: paper may have room for the other drawing. */
export async function loadStage(stage: Element, redraw: () => void): Promise<LiveStage> {
  const figure = await figureOf(stage.getAttribute('data-figure') ?? '');
  let isPrinting = false;
  addEventListener('beforeprint', () => {
    isPrinting = true;
    redraw();
    isPrinting = false;
  });
  const isShown = (drawing: Element) => isPrinting || getComputedStyle(drawing).display !== 'none';
  return (moment) => drawStage(stage, figure, moment, isShown);
}
