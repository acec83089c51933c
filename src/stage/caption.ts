import type { Piece } from '../figures/figure.ts';
import { join } from '../dom/join.ts';
import { setAttributes } from '../dom/set-attributes.ts';
import { write } from '../dom/write.ts';

/** Writes a live sentence into an element, a `<span>` a piece, each value in its quantity's colour. */
export function drawCaption(root: Element, pieces: readonly Piece[]): void {
  join(root, 'span', pieces, (span, piece) => {
    setAttributes(span, { 'data-quantity': typeof piece === 'string' ? null : piece.of });
    write(span, typeof piece === 'string' ? piece : piece.text);
  });
}
