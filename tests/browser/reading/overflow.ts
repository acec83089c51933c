/**
 * What of the page cannot be read without scrolling sideways, or not at all: the page itself where it is too wide, and
 * whatever has text beyond its own edges. What stands in a frame of its own that scrolls is left out, and so is what is for the ear only.
 */
export function overflowing(): readonly string[] {
  const root = document.documentElement;
  const width = root.clientWidth;
  const found: string[] = [];
  if (root.scrollWidth > width) found.push(`the page is ${root.scrollWidth} px wide in ${width}`);
  const named = (element: Element) => element.outerHTML.slice(0, 90);
  for (const element of document.querySelectorAll('body *')) {
    if (
      element.closest('.scroll, .listing, .visually-hidden, .skip, svg, details:not([open]) > :not(summary)')
    )
      continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const { left, right } = element.getBoundingClientRect();
    if (left < -1 || right > width + 1) found.push(`outside the window: ${named(element)}`);
    const { overflowX, overflowY } = getComputedStyle(element);
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      found.push(`cut off: ${named(element)}`);
    if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      found.push(`cut below: ${named(element)}`);
  }
  return found;
}

/** The words of a drawing that reach beyond the window. */
export function wordsOutside(): readonly string[] {
  const words = [...document.querySelectorAll('svg.drawing text')].filter((text) => text.checkVisibility());
  const width = document.documentElement.clientWidth;
  return words
    .filter((text) => {
      const { left, right } = text.getBoundingClientRect();
      return left < -1 || right > width + 1;
    })
    .map((text) => text.textContent);
}
