/**
 * Calls `onLayout` whenever one of the elements has changed its size, or the window has: a new window may have room for another
 * drawing, so it is told that.
 */
export function watchLayout(
  elements: readonly (Element | null | undefined)[],
  onLayout: (isNewWindow: boolean) => void,
): void {
  addEventListener('resize', () => onLayout(true));
  try {
    const observer = new ResizeObserver(() => onLayout(false));
    for (const element of elements) if (element) observer.observe(element);
  } catch (error) {
    reportError(error);
  }
}
