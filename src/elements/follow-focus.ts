/**
 * Brings the step of what the Tab key has come to up to where it is read: a number that is changed by keyboard then changes the figure
 * that is in sight, and is what the caption that is read out is about.
 */
export function followFocus(): void {
  document.addEventListener('keyup', ({ key, target }) => {
    if (key !== 'Tab' || !(target instanceof Element)) return;
    const step = target.closest('.step:not([data-present])');
    step?.scrollIntoView();
    if (step) target.scrollIntoView({ block: 'nearest' });
  });
}
