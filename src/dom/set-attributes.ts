import { rounded } from './rounded.ts';

/** Attributes by name: coordinates are rounded to two decimals; without a value the attribute is taken away. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** Sets attributes on an element, and touches none that already has its value. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const name in attributes) {
    const value = attributes[name];
    const text = typeof value === 'number' ? String(rounded(value)) : (value ?? null);
    if (text === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}
