import type { Range } from '../neuron/shrinking.ts';
import { shortText } from './rate-text.ts';

/**
 * Where the border of the learning rate lies, after “for these data”. `ranges` are the rates that shrink the distance, ascending. Most
 * data have one border; where there are several, it is the first, and a larger rate that settles again is named too.
 */
export function borderText([first, second]: readonly Range[]): string {
  if (!first) return 'there is none: no rate above 0 shrinks the distance';
  const [from, to] = [first.from, first.to].map(shortText);
  if (first.from > 0) return `it is at α = ${from}, and only from there to ${to} do rates settle`;
  if (!second) return `it is at α = ${to}`;
  return `the first is at α = ${to}, and from ${shortText(second.from)} to ${shortText(second.to)} rates settle again`;
}
