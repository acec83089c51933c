/**
 * Brings the step of what the Tab key has come to up to where it is read: a number that is changed by keyboard then changes the figure
 * that is in sight, and is what the caption that is read out is about.
 */
export function followFocus(): void {
  document.addEventListener('keyup', ({ key, target }) => {
    const step = key === 'Tab' && target instanceof Element && target.closest('.step:not([data-present])');
    if (!step) return;
    step.scrollIntoView();
    target.scrollIntoView({ block: 'nearest' });
  });
}
