import { counted } from '../../quantities/counted.ts';
import { isRightAtOnce } from '../../quantities/end-text.ts';
import { numberText } from '../../story/number-text.ts';
import type { RunSoFar } from './run-so-far.ts';

/** How many passes a run needs, or why none are enough, in few words. `limit` is how many passes were looked at. */
export function neededInBrief(
  { needed, tolerance, behaviour, weight, examples }: Omit<RunSoFar, 'alpha'>,
  limit: number,
): string {
  if (isRightAtOnce({ weight, examples, tolerance })) return 'right already';
  if (behaviour === 'stays') return 'nothing moves';
  if (typeof needed === 'number') return counted(needed, 'pass', 'passes');
  if (behaviour === 'goes-to-and-fro') return 'never settles';
  if (needed === 'diverges') return 'diverges';
  if (needed === 'crawls') return `more than ${numberText(limit)}`;
  return tolerance === 0 ? 'never exactly' : 'never';
}
