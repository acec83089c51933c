import { select } from 'd3';
import type { Selection } from 'd3';
import { rounded } from './rounded.ts';

/** A group of a drawing, or the drawing itself. */
export type Layer = Selection<SVGElement, unknown, null, undefined>;

/** Attributes by name: coordinates are rounded to two decimals; `null` takes the attribute away. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** Sets attributes on an element, and touches none that already has its value. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = typeof value === 'number' ? String(rounded(value)) : value;
    if (text === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

/** The one child of `parent` that holds the place `name` (its `data-part`), made if it is missing. */
export function child(parent: Layer, tag: string, name: string): Layer {
  let found = parent.node()?.firstElementChild;
  while (found && found.getAttribute('data-part') !== name) found = found.nextElementSibling;
  if (!found) return parent.append<SVGElement>(tag).attr('data-part', name);
  return select<SVGElement, unknown>(found as SVGElement);
}

/**
 * Draws one shape (`line`, `path`, `circle`, `rect`) in the place `name` of its layer, with the given attributes. Drawing it
 * again changes it in place. Names are unique among the children of one layer.
 */
export function mark(parent: Layer, tag: string, name: string, attributes: Attributes): Layer {
  const shape = child(parent, tag, name);
  const element = shape.node();
  if (element) setAttributes(element, attributes);
  return shape;
}
