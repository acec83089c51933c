import { factorOf } from '../neuron/shrink.ts';
import type { Update } from '../neuron/update.ts';
import { isRight } from './is-right.ts';

/** What an update did for the prediction, as far as one and the same example goes. */
export type Improvement =
  'nothing to learn' | 'on the goal' | 'nearer' | 'mirrored' | 'no say' | 'too far' | 'wrong way';

/**
 * Judges an update of rate 1 by the turn after it. It is the factor 1 − x that decides: at a size below 1 the distance
 * shrinks, at −1 the prediction lands as far off on the other side, beyond that it overshoots; above 1 it goes the wrong way.
 */
export function improvementOf(turn: Update, next: Update): Improvement {
  const { input, goal, prediction } = turn;
  if (isRight(prediction, goal)) return 'nothing to learn';
  if (input === 0) return 'no say';
  if (input < 0) return 'wrong way';
  if (isRight(next.prediction, goal)) return 'on the goal';
  const factor = factorOf({ input, goal }, 1);
  if (factor > -1) return 'nearer';
  return factor === -1 ? 'mirrored' : 'too far';
}
