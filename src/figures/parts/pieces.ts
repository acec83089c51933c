import type { Piece } from '../figure.ts';
import { layer } from './layer.ts';
import { child, mark, setAttributes } from './mark.ts';
import type { Layer } from './mark.ts';
import type { Spot } from './labels.ts';
import { plain } from './said.ts';
import { fittedSize } from './text-width.ts';

/** A line of words and values in their colours. */
export interface Line extends Spot {
  readonly pieces: readonly Piece[];
  /** The largest type size; it shrinks, to 11, for what is wider than `room`. */
  readonly size: number;
  readonly room: number;
  /** `soft`: secondary, and without colours. */
  readonly tone?: 'soft' | undefined;
}

/** Draws one line of words and values in the place `name` of its layer. */
export function line(parent: Layer, name: string, { pieces, size, room, tone, x, y, anchor }: Line): void {
  const drawn = mark(layer(parent, name), 'text', 'text', {
    class: tone ? `label ${tone}` : 'label',
    'font-size': fittedSize(plain(pieces), room, size, 11),
    'text-anchor': anchor === 'start' ? null : anchor,
    x,
    y,
    dy: '0.35em',
  });
  for (const extra of Array.from(drawn.node()?.children ?? []).slice(pieces.length)) extra.remove();
  pieces.forEach((piece, index) => {
    const span = child(drawn, 'tspan', String(index));
    const [of, words] = typeof piece === 'string' ? [null, piece] : [tone ? null : piece.of, piece.text];
    const element = span.node();
    if (element) setAttributes(element, { class: of ? 'label' : null, 'data-quantity': of });
    if (span.text() !== words) span.text(words);
  });
}
