import { rounding } from '../neuron/rounding.ts';
import type { RateRange } from '../neuron/shrinking.ts';
import { separator } from './joined.ts';
import { largestRate, withinReach } from './largest-rate.ts';
import type { Piece } from './piece.ts';
import { shortText } from './rate-text.ts';

/**
 * Where the border of the learning rate lies, after the data that it is for. `ranges` are the rates that shrink the distance, ascending. Most
 * data have one border; where there are more, all the rates between them that settle are named.
 */
export function borderText(ranges: readonly RateRange[]): readonly Piece[] {
  const [first, ...more] = withinReach(ranges);
  if (!first) return [`there is none: no rate up to ${largestRate} shrinks the distance`];
  if (first.from === 0 && more.length === 0)
    return [`it is ${at(first.to)}`, rate(first.to, 'α\u00a0=\u00a0')];
  const all = [first, ...more];
  const spans = all.flatMap(({ from, to }, place) => {
    const span =
      shortText(from) === shortText(to) ? ['at about ', rate(from)] : ['from ', rate(from), ' to ', rate(to)];
    return [separator(place, all.length), ...span];
  });
  return [`there are ${more.length > 0 ? 'several' : 'two'}: rates settle only `, ...spans];
}

const rate = (alpha: number, sign = ''): Piece => ({ of: 'alpha', text: sign + shortText(alpha) });

const at = (alpha: number): string =>
  Math.abs(Number(shortText(alpha)) - alpha) <= rounding ? 'at ' : 'at about ';
