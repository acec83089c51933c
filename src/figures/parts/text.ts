import { join } from '../../dom/join.ts';
import type { PlacedLabel, Spot } from './labels.ts';
import { layer } from './layer.ts';
import { setAttributes } from '../../dom/set-attributes.ts';
import { child, type Layer } from './mark.ts';
import { write } from '../../dom/write.ts';

/** How a text is written, and where. */
type Written = Spot & Pick<PlacedLabel, 'size' | 'of'> & { readonly tone?: PlacedLabel['tone'] | undefined };

/**
 * Sets how a text is written and where. A listener hears what is shown from the caption and the table: here it would be a heap of numbers
 * without an order.
 */
export function setText(element: Element, label: Written): void {
  setAttributes(element, {
    class: label.tone ? `label ${label.tone}` : 'label',
    'data-quantity': label.of,
    'font-size': label.size,
    'text-anchor': label.anchor === 'start' ? null : label.anchor,
    x: label.x,
    y: label.y,
    dy: '0.35em',
    'aria-hidden': 'true',
  });
}

function drawText(element: Element, label: PlacedLabel): void {
  setText(element, label);
  write(element, label.text);
}

/** Draws one text in the place `name` of its layer: the size in user units, the point on its middle height. */
export function text(parent: Layer, name: string, label: PlacedLabel): void {
  drawText(child(parent, 'text', name), label);
}

/** Draws texts that have their places (see `placeLabels`), in one group of that name. */
export function texts(parent: Layer, name: string, labels: readonly PlacedLabel[]): void {
  join(layer(parent, name), 'text', labels, drawText);
}
