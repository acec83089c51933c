import { type Attributes, setAttributes } from '../../dom/set-attributes.ts';

/** A group of a drawing, or the drawing itself. */
export type Layer = Element;

/** The one child of `parent` that holds the place `name` (its `data-part`), made if it is missing. */
export function child(parent: Layer, tag: string, name: string): Layer {
  let found = parent.firstElementChild;
  while (found && found.getAttribute('data-part') !== name) found = found.nextElementSibling;
  if (found) return found;
  const made = parent.ownerDocument.createElementNS(parent.namespaceURI, tag);
  made.setAttribute('data-part', name);
  return parent.appendChild(made);
}

/**
 * Draws one shape (`line`, `path`, `circle`, `rect`) in the place `name` of its layer, with the given attributes. Drawing it
 * again changes it in place. Names are unique among the children of one layer.
 */
export function mark(parent: Layer, tag: string, name: string, attributes: Attributes): Layer {
  const shape = child(parent, tag, name);
  setAttributes(shape, attributes);
  return shape;
}
