import type { Scene } from '../figures/figure.ts';
import { setAttributes } from '../dom/set-attributes.ts';
import { write } from '../dom/write.ts';

/**
 * Sets a stage's scrubber to the pass that is shown, between 0 and the last one that there is to go to. Its words are about as wide at each
 * of these passes: else the slider would grow and shrink under the hand.
 */
export function drawScrubber(root: Element, { present, last }: NonNullable<Scene['passes']>): void {
  const range = root.querySelector('input');
  const text = root.querySelector('.passes');
  if (!range || !text) return;
  const now = String(present);
  setAttributes(range, { max: last, 'aria-valuetext': `pass ${now} of ${last}` });
  if (range.value !== now) range.value = now;
  write(text, `pass ${now.padStart(String(last).length, '\u2007')} of ${last}`);
}
