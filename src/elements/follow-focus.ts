/**
 * Brings the step of what the Tab key has come to up to where it is read: a number that is changed by keyboard then changes the figure
 * that is in sight, and is what the caption that is read out is about.
 */
export function followFocus(): void {
  const bring = () => {
    const { activeElement } = document;
    const step = activeElement?.closest('.step:not([data-present])');
    if (!step) return;
    step.scrollIntoView();
    activeElement?.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('keyup', ({ key }) => {
    if (key !== 'Tab') return;
    bring();
    // Once more when the page has shown what the browser scrolled to: only then is it sure which step is the present one.
    requestAnimationFrame(() => requestAnimationFrame(bring));
  });
}
