import { setAttributes } from '../dom/set-attributes.ts';

/**
 * Turns the arrows to the right of a drawing's texts into arrows that point up, each lying on its side: no typeface of ours has the
 * one, and a picture that is drawn at build time has no font of the system's to fall back on.
 */
export function layArrows(root: Element): void {
  for (const element of root.querySelectorAll('text, tspan')) {
    for (const node of [...element.childNodes]) {
      if (node.nodeType === 3) node.replaceWith(...laid(element, node.nodeValue ?? ''));
    }
  }
}

function laid(element: Element, text: string): readonly (string | Element)[] {
  return text.split(/(→)/).map((part) => {
    if (part !== '→') return part;
    const arrow = element.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'tspan');
    // Around the start of its own base line, from where it is lifted to the middle height of the text.
    setAttributes(arrow, { rotate: '90', 'baseline-shift': '0.6em', 'font-size': '0.85em' });
    arrow.textContent = '↑';
    return arrow;
  });
}
