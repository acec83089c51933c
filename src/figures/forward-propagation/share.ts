/** How much of the way from `from` to `to` a progress has come, 0 to 1. */
export const share = (progress: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (progress - from) / (to - from)));
