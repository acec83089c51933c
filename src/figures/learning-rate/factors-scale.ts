import type { Panel } from '../parts/panel.ts';

/** How far the scale can reach to either side. */
const rungs = [2, 3, 4, 6, 8];

/** How far it reaches at most: to the factor of an input of 12 at a rate of 1. */
const farthest = 11;

/** An even scale for factors, with 0 in its middle. */
export interface FactorScale {
  /** The largest factor that it has room for, whole. */
  readonly reach: number;
  /** The place of a factor, in user units; one beyond the reach is held at the end. */
  of(factor: number): number;
}

/** The scale that has room for these factors, as long as it can do without bars too short to compare. */
export function factorScale(
  factors: readonly number[],
  { left, right }: Pick<Panel, 'left' | 'right'>,
): FactorScale {
  const largest = Math.max(...factors.map(Math.abs));
  const reach = rungs.find((rung) => largest <= rung) ?? farthest;
  const half = (right - left) / 2;
  return { reach, of: (factor) => left + half + (half * Math.max(-reach, Math.min(reach, factor))) / reach };
}
