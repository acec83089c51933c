import type { PassesNeeded } from '../../neuron/passes-needed.ts';
import type { Point } from '../parts/point.ts';
import { linear } from '../parts/linear.ts';
import type { Linear } from '../parts/linear.ts';
import { at } from '../parts/at.ts';
import type { Panel } from '../parts/panel.ts';
import { type RateMap, mapLimit } from './rate-map.ts';

/** Where learning rates and the passes that they need stand on the map. */
export interface MapPlaces {
  readonly across: Linear;
  /** The height of the row for rates that never get there, or not in the passes that the map has room for. */
  readonly never: number;
  /** The height of a number of passes, on a log scale. */
  readonly up: (passes: number) => number;
  readonly of: (alpha: number, needed: PassesNeeded) => Point;
}

/** The places of a map in its panel. */
export function mapPlaces({ top: most }: RateMap, { left, right, top, base, size }: Panel): MapPlaces {
  const across = linear([0, most], [left, right]);
  const never = top + size * 0.6;
  const highest = top + size * 1.6;
  const up = (passes: number): number =>
    base - (Math.log10(passes) / Math.log10(mapLimit)) * (base - highest);
  return {
    across,
    never,
    up,
    of: (alpha, needed) => ({
      x: across(Math.min(alpha, most)),
      y: typeof needed === 'number' && needed <= mapLimit ? up(needed) : never,
    }),
  };
}

/** The curve as path data: neighbouring rates joined, a lone one a dot; broken where a rate has no number of passes. */
export function ratesPath({ rates }: RateMap, { of }: MapPlaces): string {
  const pieces = rates.map(({ alpha, needed }, place) => {
    if (typeof needed !== 'number') return '';
    const joined = typeof rates[place - 1]?.needed === 'number';
    const alone = !joined && typeof rates[place + 1]?.needed !== 'number';
    return `${joined ? 'L' : 'M'}${at(of(alpha, needed))}${alone ? 'h0' : ''}`;
  });
  return pieces.join('');
}

/** Short ticks for the rates that never get there though the distance shrinks, or take longer than the map has room for. */
export function neverPath({ rates, diverging }: RateMap, { of, never }: MapPlaces): string {
  const grows = (alpha: number): boolean => diverging.some(({ from, to }) => alpha >= from && alpha <= to);
  return rates
    .filter(({ alpha, needed }) => isLost(needed, true) && !grows(alpha))
    .map(({ alpha, needed }) => `M${at({ x: of(alpha, needed).x, y: never - 3 })}v6`)
    .join('');
}

/** Whether most of the rates take longer than the map has room for. */
export const areLate = (rates: RateMap['rates']): boolean =>
  rates.filter(({ needed }) => needed === 'crawls').length * 2 > rates.length;

/** Whether a rate stands in the row of those that never get there; with `late`, so do those that take too long. */
export const isLost = (needed: PassesNeeded, late: boolean): boolean =>
  needed === 'stalls' || needed === 'returns' || (late && needed === 'crawls');
