/** Calls `onLayout` whenever the window or one of the elements has changed its size. */
export function watchLayout(elements: readonly (Element | null | undefined)[], onLayout: () => void): void {
  addEventListener('resize', onLayout);
  try {
    const observer = new ResizeObserver(onLayout);
    for (const element of elements) if (element) observer.observe(element);
  } catch (error) {
    reportError(error);
  }
}
