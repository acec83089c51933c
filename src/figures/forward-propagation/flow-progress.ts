import { shareOf } from '../../story/share.ts';

/**
 * How far the value has come through the neuron at a progress of a step. One that marks the weight dwells in the body, and then lets the
 * value go out; in one that marks the prediction it is out; any other goes all the way.
 */
export function flowProgress(progress: number, mark: string): number {
  if (mark === 'prediction') return 1;
  if (mark !== 'weight') return progress;
  return 0.38 + 0.12 * shareOf(progress, 0.5) + 0.5 * shareOf(progress - 0.65, 0.3);
}
