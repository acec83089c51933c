import { join } from '../../dom/join.ts';
import { child, type Layer } from './mark.ts';

/** The group of that name in its parent, made if it is missing. */
export const layer = (parent: Layer, name: string): Layer => child(parent, 'g', name);

/**
 * The only group of its parent: the one of that name, made if it is missing; all others are taken away. For a figure with
 * several views, so that nothing of another view stays behind.
 */
export function onlyLayer(parent: Layer, name: string): Layer {
  for (const element of Array.from(parent.children)) {
    if (element.getAttribute('data-part') !== name) element.remove();
  }
  return layer(parent, name);
}

/**
 * A group that holds as many groups as there are items, in their order: `draw` is called with each item and its own group. For
 * marks that come and go (a group of its own keeps the drawing order the same whatever came before).
 */
export function layers<T>(
  parent: Layer,
  name: string,
  items: readonly T[],
  draw: (each: Layer, item: T, index: number) => void,
): void {
  join(layer(parent, name), 'g', items, draw);
}
