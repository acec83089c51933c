/**
 * Calls `onLayout` whenever the page or the element has changed its size, or the window has: a new window may have room for another
 * drawing, so it is told that.
 */
export function watchLayout(element: Element | null, onLayout: (isNewWindow: boolean) => void): void {
  addEventListener('resize', () => onLayout(true));
  try {
    const observer = new ResizeObserver(() => onLayout(false));
    for (const watched of [document.body, element]) if (watched) observer.observe(watched);
  } catch (error) {
    reportError(error);
  }
}
