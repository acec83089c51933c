import type { Moment } from '../story/moment.ts';
import { type Figure, frames } from '../figures/figure.ts';
import { drawCaption } from './caption.ts';
import { drawListing } from './listing.ts';
import { drawScrubber } from './scrubber.ts';
import { drawTable } from './table.ts';
import { setAttributes } from '../figures/parts/mark.ts';

/**
 * Draws a moment on a stage: the figure in each of its drawings that `isShown` says yes to, the caption, the table of its data,
 * the listing and the scrubber. Idempotent. Returns the caption as plain text.
 */
export function drawStage(
  stage: Element,
  figure: Figure,
  moment: Moment,
  isShown: (drawing: Element) => boolean = () => true,
): string {
  const scene = figure.scene(moment);
  setAttributes(stage, { 'data-show': moment.step.show });
  for (const frame of frames) {
    const drawing = stage.querySelector<SVGSVGElement>(`svg.drawing.${frame.name}`);
    if (drawing && isShown(drawing)) figure.draw(drawing, scene, frame);
  }
  const [caption, table, listing, scrubber] = ['.caption', '.data table', '.listing', '.scrubber'].map(
    (part) => stage.querySelector(part),
  );
  if (caption) drawCaption(caption, scene.caption);
  if (table) drawTable(table, scene.table);
  const program = scene.program ?? { numbers: moment.numbers, mark: moment.step.mark };
  if (listing) drawListing(listing, program, figure.results);
  if (scrubber && scene.passes) drawScrubber(scrubber, scene.passes);
  return scene.caption.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}
