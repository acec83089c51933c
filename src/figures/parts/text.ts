import type { PlacedLabel } from './labels.ts';
import { layers } from './layer.ts';
import { mark } from './mark.ts';
import type { Layer } from './mark.ts';
import { write } from './write.ts';

/** Draws one text in the place `name` of its layer: the size in user units, the point on its middle height. */
export function text(parent: Layer, name: string, label: PlacedLabel): void {
  const drawn = mark(parent, 'text', name, {
    class: label.tone ? `label ${label.tone}` : 'label',
    'data-quantity': label.of ?? null,
    'font-size': label.size,
    'text-anchor': label.anchor === 'start' ? null : label.anchor,
    x: label.x,
    y: label.y,
    dy: '0.35em',
  });
  write(drawn, label.text);
}

/** Draws texts that have their places (see `placeLabels`), in one group of that name. */
export function texts(parent: Layer, name: string, labels: readonly PlacedLabel[]): void {
  layers(parent, name, labels, (each, label) => text(each, 'text', label));
}
