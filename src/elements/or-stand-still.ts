/** Does some work of the page. Where it fails, the page is laid out as one without scripts. */
export function orStandStill(work: () => void): void {
  try {
    work();
  } catch (reason) {
    document.documentElement.classList.remove('live');
    reportError(reason);
  }
}
