import { select } from 'd3';
import type { Piece } from '../figures/figure.ts';
import { set, write } from './written.ts';

/** Writes a live sentence into an element, a `<span>` a piece, each value in its quantity's colour. */
export function drawCaption(root: Element, pieces: readonly Piece[]): void {
  select(root)
    .selectAll<HTMLSpanElement, Piece>('span')
    .data(pieces)
    .join('span')
    .each(function (piece) {
      set(this, 'data-quantity', typeof piece === 'string' ? null : piece.of);
      write(this, typeof piece === 'string' ? piece : piece.text);
    });
}
