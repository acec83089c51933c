import { behaviourText } from '../../quantities/rate-text.ts';
import { numberText } from '../../story/number-text.ts';
import type { Scene } from '../figure.ts';
import { neededInBrief } from './needed-in-brief.ts';
import { mapLimit, type RateMap } from './rate-map.ts';
import type { RunSoFar } from './run-so-far.ts';

/** How many of the map's rates the table has, besides the reader's own. */
const most = 10;

/** The map's data: what learning rates, evenly spread, come to, and among them the reader's own, which is the present one. */
export function mapTableOf(own: RunSoFar, { top, rates }: RateMap): Scene['table'] {
  const spread = Array.from({ length: most }, (_, place) => (top * (place + 1)) / most);
  // A rate that is that but for rounding is the same one.
  const near = (one: number, other: number): boolean => Math.abs(one - other) < top / 1e9;
  const others = rates.filter(
    ({ alpha }, place) =>
      spread.some((each) => near(each, alpha)) &&
      !near(alpha, own.alpha) &&
      !near(alpha, rates[place - 1]?.alpha ?? -1),
  );
  const all = [...others, own].sort((one, other) => one.alpha - other.alpha);
  return {
    present: all.indexOf(own),
    head: ['learning rate α', 'passes needed', 'the weight'],
    rows: all.map(({ alpha, needed, behaviour }) => [
      numberText(alpha),
      neededInBrief({ ...own, needed, behaviour }, mapLimit),
      behaviourText(behaviour),
    ]),
  };
}
