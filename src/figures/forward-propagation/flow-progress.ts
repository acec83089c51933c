import { share } from './share.ts';

/** The stretch of the way that a step is about, by the result that it marks: with the weight in the body, and out of it. */
const stretches: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['weight', [0.38, 0.5]],
  ['prediction', [0.5, 1]],
]);

/** How far the value has come through the neuron at a progress of a step; one that marks no stretch goes all the way. */
export function flowProgress(progress: number, mark: string): number {
  const stretch = stretches.get(mark);
  if (!stretch) return progress;
  const [from, to] = stretch;
  return from + (to - from) * share(progress, 0, 0.5);
}
