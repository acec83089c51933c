import { select } from 'd3';
import { child } from './mark.ts';
import type { Layer } from './mark.ts';

/** The drawing itself as a layer: what every `draw` begins with. */
export const surface = (root: SVGSVGElement): Layer => select<SVGElement, unknown>(root);

/** The group of that name in its parent, made if it is missing. */
export const layer = (parent: Layer, name: string): Layer => child(parent, 'g', name);

/** Takes away the marks of `parent` that hold none of these places. */
function keepOnly(parent: Layer, names: readonly string[]): void {
  for (const element of Array.from(parent.node()?.children ?? [])) {
    const name = element.getAttribute('data-part');
    if (name !== null && !names.includes(name)) element.remove();
  }
}

/**
 * The only group of its parent: the one of that name, made if it is missing; all others are taken away. For a figure with
 * several views, so that nothing of another view stays behind.
 */
export function onlyLayer(parent: Layer, name: string): Layer {
  keepOnly(parent, [name]);
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
  const group = layer(parent, name);
  keepOnly(
    group,
    items.map((_, index) => String(index)),
  );
  items.forEach((item, index) => draw(layer(group, String(index)), item, index));
}
