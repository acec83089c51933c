import { scrollToLanding } from './landing.ts';

/** The keys that change the number that has the focus; anywhere else they scroll. */
const changing = /^(Arrow|Page)(Up|Down)$/;

/**
 * Brings the step of what the Tab key has come to, or another key changes, up to where it is read: a number that is changed by keyboard
 * then changes the figure that is in sight, and is what the caption that is read out is about. What it has come to stays in the window,
 * though another step's figure may change the page's length.
 */
export function followFocus(): void {
  const bring = () => {
    const { activeElement } = document;
    scrollToLanding(activeElement?.closest('.step:not([data-present])'));
    activeElement?.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('keyup', ({ key }) => {
    if (key !== 'Tab' && !(changing.test(key) && document.activeElement?.matches('.entry'))) return;
    bring();
    // Once more when the page has shown what the browser scrolled to: only then is it sure which step is the present one.
    requestAnimationFrame(() => requestAnimationFrame(bring));
  });
}
