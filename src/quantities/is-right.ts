import { deltaOf } from '../neuron/delta.ts';
import { rounding } from '../neuron/rounding.ts';
import type { Update } from '../neuron/update.ts';

/** Whether a prediction hits its goal, or misses it by no more than doubles are rounded. */
export function isRight(prediction: number, goal: number): boolean {
  const scale = Math.max(Math.abs(prediction), Math.abs(goal));
  return prediction === goal || (scale < Infinity && Math.abs(deltaOf(prediction, goal)) <= rounding * scale);
}

/** What a prediction is to be told from: the goal that it misses; null where it is right, or that but for rounding. */
export const missedBy = (prediction: number, goal: number): number | null =>
  isRight(prediction, goal) ? null : goal;

/** A turn whose prediction, where it is right but for rounding, has no delta and no error left: it is read as the goal itself. */
export const withoutRounding = (turn: Update): Update =>
  isRight(turn.prediction, turn.goal) ? { ...turn, delta: 0, error: 0 } : turn;
