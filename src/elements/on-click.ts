/** Calls `act` for a click on, or in, any element below `root` that matches the selector. */
export function onClick(
  root: Document | Element,
  selector: string,
  act: (found: Element, event: MouseEvent) => void,
): void {
  root.addEventListener('click', (event) => {
    const found = event.target instanceof Element && event.target.closest(selector);
    if (found) act(found, event as MouseEvent);
  });
}
