import { deltaOf } from '../neuron/delta.ts';
import { numberText } from '../story/number-text.ts';
import { isRight } from './is-right.ts';

/** How a prediction compares with its goal, after “the prediction is”: `2 too low`, `exactly right`. Any doubles. */
export function verdictText(prediction: number, goal: number): string {
  const delta = deltaOf(prediction, goal);
  if (Number.isNaN(delta)) return 'no longer a number';
  if (!Number.isFinite(delta)) return 'further off than any number can say';
  if (delta === 0) return 'exactly right';
  if (isRight(prediction, goal)) return 'right, but for the rounding of its last digits';
  return `${numberText(Math.abs(delta))} too ${delta < 0 ? 'low' : 'high'}`;
}
