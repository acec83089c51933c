/** Does some work of the page, and returns what comes of it. Where it fails, the page is laid out as one without scripts. */
export function orStandStill<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (reason) {
    document.documentElement.classList.remove('live');
    reportError(reason);
    return undefined;
  }
}
