import { deltaOf } from '../neuron/delta.ts';
import { rounding } from '../neuron/rounding.ts';
import { numberText } from '../story/number-text.ts';

/** Whether a prediction hits its goal, or misses it by no more than doubles are rounded. */
export function isRight(prediction: number, goal: number): boolean {
  const scale = Math.max(Math.abs(prediction), Math.abs(goal));
  return prediction === goal || (scale < Infinity && Math.abs(deltaOf(prediction, goal)) <= rounding * scale);
}

/** How a prediction compares with its goal, after “the prediction is”: `2 too low`, `exactly right`. Any doubles. */
export function verdictText(prediction: number, goal: number): string {
  const delta = deltaOf(prediction, goal);
  if (Number.isNaN(delta)) return 'no longer a number';
  if (!Number.isFinite(delta)) return 'further off than any number can say';
  if (delta === 0) return 'exactly right';
  if (isRight(prediction, goal)) return 'right, but for the rounding of its last digits';
  return `${numberText(Math.abs(delta))} too ${delta < 0 ? 'low' : 'high'}`;
}
