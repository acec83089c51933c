import type { RateRange } from '../neuron/shrinking.ts';
import { joined } from './joined.ts';
import { largestRate, withinReach } from './largest-rate.ts';
import { shortText } from './rate-text.ts';

/**
 * Where the border of the learning rate lies, after the data that it is for. `ranges` are the rates that shrink the distance, ascending. Most
 * data have one border; where there are more, all the rates between them that settle are named.
 */
export function borderText(ranges: readonly RateRange[]): string {
  const [first, ...more] = withinReach(ranges);
  if (!first) return `there is none: no rate up to ${largestRate} shrinks the distance`;
  if (first.from === 0 && more.length === 0) return `it is at about α = ${shortText(first.to)}`;
  const spans = [first, ...more].map(({ from, to }) => {
    const [least, most] = [shortText(from), shortText(to)];
    return least === most ? `at about ${least}` : `from ${least} to ${most}`;
  });
  return `there are ${more.length > 0 ? 'several' : 'two'}: rates settle only ${joined(spans)}`;
}
