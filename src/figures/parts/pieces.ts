import type { Piece } from '../../quantities/piece.ts';
import { join } from '../../dom/join.ts';
import { layer } from './layer.ts';
import { setAttributes } from '../../dom/set-attributes.ts';
import { child, type Layer } from './mark.ts';
import type { Spot } from './labels.ts';
import { plain } from '../../quantities/piece.ts';
import { setText } from './text.ts';
import { fittedSize } from './text-width.ts';
import { write } from '../../dom/write.ts';

/** A line of words and values in their colours. */
export interface Line extends Spot {
  readonly pieces: readonly Piece[];
  /** The largest type size; it shrinks, to `least` (11 unless told), for what is wider than `room`. */
  readonly size: number;
  readonly room: number;
  readonly least?: number;
  /** `soft`: secondary, and without colours. */
  readonly tone?: 'soft' | undefined;
}

/** Draws one line of words and values in the place `name` of its layer. */
export function line(parent: Layer, name: string, shown: Line): void {
  const { pieces, size, room, least = 11, tone } = shown;
  const drawn = child(layer(parent, name), 'text', 'text');
  setText(drawn, { ...shown, size: fittedSize(plain(pieces), room, size, least) });
  join(drawn, 'tspan', pieces, (span, piece) => {
    const [of, words] = typeof piece === 'string' ? [null, piece] : [tone ? null : piece.of, piece.text];
    setAttributes(span, { class: of ? 'label' : null, 'data-quantity': of });
    write(span, words);
  });
}
