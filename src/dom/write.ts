/**
 * Writes text into an element that does not hold it yet: a text written again, even the same, is laid out again, and one put in
 * another's place is more work than one that is changed.
 */
export function write(element: Element, text: string): void {
  const { firstChild, lastChild } = element;
  if (element.textContent === text) return;
  if (text && firstChild?.nodeType === 3 && firstChild === lastChild) firstChild.nodeValue = text;
  else element.textContent = text;
}
