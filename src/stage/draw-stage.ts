import type { Moment } from '../story/moment.ts';
import { type Figure, frames, type Scene } from '../figures/figure.ts';
import { plain } from '../quantities/piece.ts';
import { writePieces } from '../prose/write-pieces.ts';
import { drawListing } from './listing.ts';
import { drawScrubber } from './scrubber.ts';
import { drawTable } from './table.ts';
import { setAttributes } from '../dom/set-attributes.ts';

/** The scale that a drawing is to keep. */
export type Held = Pick<Scene, 'scale'> | undefined;

/**
 * Draws a moment on a stage: the figure in each of its drawings, the caption, the table of its data, the listing and the scrubber; of
 * drawings, data and listing only what `isShown` says yes to, and on the scale that is `held`. Idempotent. Returns the caption as plain text.
 */
export function drawStage(
  stage: Element,
  figure: Figure,
  moment: Moment,
  isShown: (part: Element) => boolean = () => true,
  held?: Held,
): string {
  const scene = { ...figure.scene(moment), ...held };
  setAttributes(stage, { 'data-show': moment.step.show });
  for (const frame of frames) {
    const drawing = stage.querySelector<SVGSVGElement>(`svg.drawing.${frame.name}`);
    if (drawing && isShown(drawing)) figure.draw(drawing, scene, frame);
  }
  const [caption, data, listing, scrubber] = ['.caption', '.data', '.listing', '.scrubber'].map((part) =>
    stage.querySelector(part),
  );
  if (caption) writePieces(caption, scene.caption);
  const table = data && isShown(data) && data.querySelector('table');
  if (table) drawTable(table, scene.table);
  const program = scene.program ?? { numbers: moment.numbers, mark: moment.step.mark };
  if (listing && isShown(listing)) drawListing(listing, program, figure.results);
  if (scrubber && scene.passes) drawScrubber(scrubber, scene.passes);
  return plain(scene.caption);
}
