import type { Behaviour } from '../neuron/behaviour.ts';
import { numberText } from '../story/number-text.ts';
import { rounding } from '../neuron/rounding.ts';
import { joined } from './joined.ts';

/** The name for what the weight does, after “the weight”: “swings and settles”. */
export const behaviourText = (behaviour: Behaviour): string =>
  behaviour === 'stays' ? 'stays where it is' : behaviour.replaceAll('-', ' ');

/** A whole sentence on what pass after pass does to the weight. */
export const trendText: Readonly<Record<Behaviour, string>> = {
  stays: 'No pass moves it.',
  'lands-at-once': 'The first pass does all that there is to do.',
  creeps: 'Each pass brings it a little nearer.',
  settles: 'Each pass brings it a good deal nearer.',
  'swings-and-settles': 'It is thrown past and comes back, and each pass still brings it nearer.',
  'goes-to-and-fro': 'It goes to and fro, and comes no nearer.',
  diverges: 'Each pass throws it further off.',
};

/** What the examples multiply the distance by: “the factors are 0.6, 0.5 and 0.4”. */
export function factorsText(factors: readonly number[]): string {
  return `${factors.length > 1 ? 'the factors are' : 'the factor is'} ${joined(factors.map(numberText))}`;
}

/**
 * What a pass does to the distance from the goal weight, after “a pass”. `factor` is the pass factor, any double; the behaviour is
 * that of the whole run.
 */
export function passEffectText(factor: number, behaviour: Behaviour): string {
  if (behaviour === 'stays') return 'moves nothing';
  const size = Math.abs(factor);
  const side = factor < 0 ? ', on the other side' : '';
  if (!Number.isFinite(factor)) return 'multiplies the distance by more than any number can say';
  if (Math.abs(factor - 1) <= rounding && behaviour !== 'creeps')
    return behaviour === 'diverges'
      ? 'moves the weight on by the same amount'
      : 'leaves the distance as it is';
  if (Math.abs(factor + 1) <= rounding) return 'leaves the distance as long as it was, on the other side';
  // It begins where a pass ends, so that there is no distance, whatever the factor.
  if (behaviour === 'goes-to-and-fro') return 'ends where it began';
  if (size <= rounding) return 'takes off all of the distance';
  if (shortText(size) === '1') return `leaves the distance all but as it is${side}`;
  if (size > 1) return `makes the distance ${shortText(size)} times as long${side}`;
  if (side) return `leaves ${percent(size)} of the distance${side}`;
  return size < 0.1
    ? `takes off all but ${percent(size)} of the distance`
    : `takes off ${percent(1 - size)} of the distance`;
}

/** A number to so many digits, or to more where these would make it out to be the one that it is only close to. */
function about(value: number, digits: number, close: number): number {
  const text = value.toPrecision(digits);
  return Number(text) === close && value !== close && digits < 9
    ? about(value, digits + 1, close)
    : Number(text);
}

/** A number to so many digits; a whole or a large one as everywhere. */
export const shortText = (value: number, digits = 4): string =>
  numberText(Number.isInteger(value) || Math.abs(value) >= 1e4 ? value : about(value, digits, 1));

/** Half is where a run begins to creep, all of it where no pass moves anything. */
const percent = (share: number): string =>
  `${numberText(about(share * 100, 2, share > 0.75 ? 100 : 50))}\u00a0%`;
