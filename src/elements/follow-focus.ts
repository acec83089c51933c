import { bringUp, offLanding } from './landing.ts';
import { slack } from './reading-line.ts';

/** The keys that change the number that has the focus: arrows, pages, the ends, and what takes what was typed. */
const changing = /Up|Down|Home|End|Enter/;

/**
 * Brings the step of what the Tab key has come to, or another key changes, up to where it is read: a number that is changed by keyboard
 * then changes the figure that is in sight, and is what the caption that is read out is about. What it has come to stays in the window,
 * though another step's figure may change the page's length.
 */
export function followFocus(): void {
  const bring = () => {
    const { activeElement } = document;
    const step = activeElement?.closest('.step');
    // A present step that is still on its way up has not all of its numbers yet.
    if (step && (!step.matches('[data-present]') || offLanding(step) > slack)) bringUp(step);
    activeElement?.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('keyup', ({ key }) => {
    if (key !== 'Tab' && !(changing.test(key) && document.activeElement?.matches('.entry'))) return;
    bring();
    // Once more when the page has shown what the browser scrolled to: only then is it sure which step is the present one.
    requestAnimationFrame(() => requestAnimationFrame(bring));
  });
}
