import { mark } from './mark.ts';
import type { Layer } from './mark.ts';
import type { Box } from './boxes.ts';
import { layer } from './layer.ts';

/** Where an error's square stands: on a level `base`, over the stretch between two places, in user units. */
export interface Stand {
  readonly from: number;
  readonly to: number;
  readonly base: number;
}

/** The square's rectangle: as high as the stretch between its two places is long. */
export function squareBox({ from, to, base }: Stand): Box {
  const side = Math.abs(to - from);
  return { left: Math.min(from, to), right: Math.max(from, to), top: base - side, bottom: base };
}

/** Draws delta squared as what it is: a square whose side is delta. With a delta of 0 nothing shows. */
export function errorSquare(parent: Layer, name: string, stand: Stand): void {
  const { left, right, top } = squareBox(stand);
  const shape = { x: left, y: top, width: right - left, height: right - left, 'data-quantity': 'error' };
  const group = layer(parent, name);
  mark(group, 'rect', 'area', { class: 'wash', ...shape });
  mark(group, 'rect', 'edge', { class: 'stroke', ...shape });
}
