import type { Scene } from '../figures/figure.ts';
import { setAttributes } from '../dom/set-attributes.ts';
import { write } from '../dom/write.ts';

/** Sets a stage's scrubber to the pass that is shown, between 0 and the last one that there is to go to. */
export function drawScrubber(root: Element, { present, last }: NonNullable<Scene['passes']>): void {
  const range = root.querySelector('input');
  const text = root.querySelector('.passes');
  if (!range || !text) return;
  const said = `pass ${present} of ${last}`;
  setAttributes(range, { max: last, 'aria-valuetext': said });
  if (range.value !== String(present)) range.value = String(present);
  write(text, said);
}
