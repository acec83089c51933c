import type { Update } from '../neuron/update.ts';
import { isRight } from './is-right.ts';

/** What an update does to the weight; one that mends only the rounding of the last digits leaves it alone. */
export function weightMove({ weight, nextWeight, prediction, goal }: Update): 'raises' | 'lowers' | 'leaves' {
  if (nextWeight === weight || isRight(prediction, goal)) return 'leaves';
  return nextWeight > weight ? 'raises' : 'lowers';
}

/** What an update does to the weight, after “the update”: `raises the weight`. */
export function weightMoveText(update: Update): string {
  const move = weightMove(update);
  return move === 'leaves' ? 'leaves the weight alone' : `${move} the weight`;
}
