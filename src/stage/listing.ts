import { fillValues } from '../prose/fill-values.ts';
import type { Figure, Scene } from '../figures/figure.ts';
import { setAttributes } from '../dom/set-attributes.ts';

/** Writes into a listing the value that each line has in a program's run, and marks the line at work. */
export function drawListing(
  root: Element,
  { numbers, mark }: NonNullable<Scene['program']>,
  results: Figure['results'],
): void {
  fillValues(root, numbers, results);
  for (const line of root.querySelectorAll('.line')) {
    setAttributes(line, { 'aria-current': mark && line.getAttribute('data-line') === mark ? 'true' : null });
  }
}
