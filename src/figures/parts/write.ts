/** Writes text into an element that does not hold it yet: a text written again, even the same, is laid out again. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
