/** The element that the address names: by its id or by an old one of a step’s, with or without what a letter has put after the link. */
export function named(): Element | null {
  const [, id = ''] = location.hash.split(/[^\w-]+/);
  return document.querySelector(`[id="${id}"], .step[data-aliases~="${id}"]`);
}

/** How far below the window's top a link to a section puts it; px. */
export const landingOf = (section: Element): number => parseFloat(getComputedStyle(section).scrollMarginTop);

/** How far below where a link to it would put it a section stands; px. */
export const offLanding = (section: Element): number =>
  section.getBoundingClientRect().top - landingOf(section);

/**
 * Brings a section to where a link to it would put it. In a frame of another page the window alone is scrolled, which is not as exact, for
 * the browser's own way scrolls the page around the frame, too.
 */
export function bringUp(section: Element | null): void {
  if (self === top) section?.scrollIntoView();
  else if (section) scrollBy(0, offLanding(section));
}

/** By how much a browser that kept its place while text above came to its size may have missed where the address leads; px. */
const missed = 5;

/** Goes to where the address leads, where the browser did not find it, or not quite. */
export function land(): void {
  const target = named();
  if (target?.id !== location.hash.slice(1) || Math.abs(offLanding(target)) < missed) bringUp(target);
}

/** How far type that comes in later may have shifted a step from where a link put it; a reader who goes on scrolls further; px. */
const near = 100;

/**
 * Makes a change that may let the text grow. Where the page had come to what the address leads to, it is there afterwards, too: not
 * every browser goes there again.
 */
export function keepLanding(change: () => void): void {
  const target = named();
  const isThere = target && Math.abs(offLanding(target)) < near;
  change();
  if (isThere) bringUp(target);
}
