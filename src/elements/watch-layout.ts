const sizeOfType = () => getComputedStyle(document.documentElement).fontSize;

/**
 * Calls `onLayout` whenever the page or the element has changed its size, or the window has: a new window may have room for another
 * drawing, so it is told that. To all that listen, a new size of type is a new size of the window: the layout goes by both.
 */
export function watchLayout(element: Element | null, onLayout: (isNewWindow: boolean) => void): void {
  let size = sizeOfType();
  addEventListener('resize', () => {
    // It may go by the window's size, and is then no news of its own.
    size = sizeOfType();
    onLayout(true);
  });
  try {
    const observer = new ResizeObserver(() => {
      onLayout(false);
      if (size !== sizeOfType()) dispatchEvent(new Event('resize'));
    });
    for (const watched of [document.body, element]) if (watched) observer.observe(watched);
  } catch (error) {
    reportError(error);
  }
}
