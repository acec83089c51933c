import { join } from '../dom/join.ts';
import { setAttributes } from '../dom/set-attributes.ts';
import { write } from '../dom/write.ts';
import type { Piece } from '../quantities/piece.ts';

/** Writes a live sentence into an element that holds none, or one that was written so: a `<span>` a piece, each value in its quantity's colour. */
export function writePieces(root: Element, pieces: readonly Piece[]): void {
  join(root, 'span', pieces, (span, piece) => {
    setAttributes(span, { 'data-quantity': typeof piece === 'string' ? null : piece.of });
    write(span, typeof piece === 'string' ? piece : piece.text);
  });
}
