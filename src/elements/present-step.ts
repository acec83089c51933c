import type { Story } from '../story/story.ts';
import { showWhether } from './actions.ts';
import { bringUp } from './landing.ts';

/**
 * Marks the section that the reader is at, its link in the contents, and says which of how many it is, and whether there may be something
 * to go on to, or back.
 */
export function showPresentStep(sections: readonly Element[], index: number): void {
  sections.forEach((section, place) => section.toggleAttribute('data-present', place === index));
  for (const link of document.querySelectorAll('a[data-step]')) {
    const isPresent = link.getAttribute('data-step') === sections[index]?.id;
    link.ariaCurrent = isPresent ? 'step' : null;
  }
  for (const where of document.querySelectorAll('.where')) {
    where.textContent = `step ${index + 1} of ${sections.length}`;
  }
  // Within the first and the last, too, what runs there can be gone through.
  showWhether('previous', !sections[index]?.matches(':first-of-type:not([data-runs])'));
  showWhether('next', !sections[index]?.matches(':last-of-type:not([data-runs])'));
}

/** What a listener is told once a step is gone to, before what the figure then says. */
export function stepName(story: Story, step: number): string {
  return `Step ${step + 1}: ${story.steps[step]?.title ?? ''} — `;
}

/** Brings a step up to where it is read, and lets the Tab key go on from its top, unless the reader is at a button. */
export function arriveAt(section: HTMLElement): void {
  bringUp(section);
  if (document.activeElement instanceof HTMLButtonElement) return;
  section.focus({ preventScroll: true });
}
