import type { Range } from '../neuron/shrinking.ts';
import { joined } from './joined.ts';
import { shortText } from './rate-text.ts';

/** The largest rate that a reader can set: what lies beyond it is not spoken of. */
const largest = 1;

/**
 * Where the border of the learning rate lies, after “for these data”. `ranges` are the rates that shrink the distance, ascending. Most
 * data have one border; where there are several, all the rates between them that settle are named.
 */
export function borderText(ranges: readonly Range[]): string {
  const [first, ...more] = ranges.filter(({ from }) => from < largest);
  if (!first) return 'there is none: no rate up to 1 shrinks the distance';
  if (first.from === 0 && more.length === 0) return `it is at α = ${shortText(first.to)}`;
  const spans = [first, ...more].map(({ from, to }) => `from ${shortText(from)} to ${shortText(to)}`);
  return `there are several: rates settle only ${joined(spans)}`;
}
