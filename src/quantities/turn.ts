import type { Example } from '../neuron/example.ts';
import { update, type Update } from '../neuron/update.ts';
import type { Numbers } from '../story/number.ts';
import { numberOf } from './number-of.ts';

/** The input of a chapter with its goal. Throws where the chapter does not declare `x` and `goal`. */
export function exampleIn(numbers: Numbers): Example {
  return { input: numberOf(numbers, 'x'), goal: numberOf(numbers, 'goal') };
}

/**
 * The n-th time round the loop from the weight of a chapter, always with its one example: the first turn is 1.
 * Throws where the chapter does not declare `x`, `w` and `goal`.
 */
export function turnIn(numbers: Numbers, n: number): Update {
  const example = exampleIn(numbers);
  let turn = update(numberOf(numbers, 'w'), example);
  for (let done = 1; done < n; done += 1) turn = update(turn.nextWeight, example);
  return turn;
}
