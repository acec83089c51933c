/**
 * By how much the prediction is off, and to which side: `δ = y − g`. Above 0 the prediction is too high, below 0 too low,
 * at 0 it is right. The sign is what an update needs to know which way to go.
 */
export function deltaOf(prediction: number, goal: number): number {
  return prediction - goal;
}
