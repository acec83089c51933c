import { type Behaviour, behaviourOf } from '../../neuron/behaviour.ts';
import { type PassesNeeded, passesNeeded } from '../../neuron/passes-needed.ts';
import { landingsOf, type RateRange, shrinkingRanges } from '../../neuron/shrinking.ts';
import { largestRate, withinReach } from '../../quantities/largest-rate.ts';
import type { Setting } from '../../quantities/setting.ts';
import { rungFor } from '../parts/rung.ts';

/** What a learning rate makes of the weight, and how many passes it needs. */
interface Rate {
  readonly alpha: number;
  readonly needed: PassesNeeded;
  readonly behaviour: Behaviour;
}

/** What every learning rate comes to, for one set of examples. */
export interface RateMap {
  /** The largest learning rate that is shown; the smallest is 0. */
  readonly top: number;
  readonly rates: readonly Rate[];
  /** The stretches, within 0 to `top`, in which the distance grows. */
  readonly diverging: readonly RateRange[];
}

/** The most passes that the map has room for. */
export const mapLimit = 1000;

const samples = 320;

let latest: { readonly key: string; readonly map: RateMap } | undefined;

/**
 * The map of a setting. It doesn't depend on the setting's own learning rate nor on the present pass, and the last one is
 * remembered, so that it is still while either of these is dragged.
 */
export function rateMapOf(setting: Setting): RateMap {
  const { examples, weight, rule, tolerance } = setting;
  const key = JSON.stringify([examples, weight, rule, tolerance]);
  if (latest?.key !== key) latest = { key, map: makeMap(setting) };
  return latest.map;
}

function makeMap({ examples, weight, rule, tolerance }: Setting): RateMap {
  const ranges = withinReach(shrinkingRanges(examples, rule));
  const top = topFor(ranges.at(-1)?.to);
  const landings = landingsOf(examples, rule).filter((alpha) => alpha < top);
  const even = Array.from({ length: samples }, (_, place) => (top * (place + 1)) / samples);
  const alphas = [...even, ...landings].sort((a, b) => a - b);
  const rates = alphas.map((alpha) => ({
    alpha,
    needed: passesNeeded({ examples, weight, rule, tolerance, alpha, limit: mapLimit }),
    behaviour: behaviourOf({ examples, weight, rule, alpha }),
  }));
  // Inputs of 0 alone shrink no distance: then either all rates diverge, or all leave the weight where it is.
  const stays = examples.every(({ input }) => input === 0) && rates[0]?.behaviour === 'stays';
  return { top, rates, diverging: stays ? [] : gapsIn(ranges, top) };
}

/** A rounded rate some way past the last border, so that both sides of it are seen; 1 at most. */
function topFor(border: number | undefined): number {
  if (border === undefined || border * 1.15 >= largestRate) return largestRate;
  return Number(rungFor(border * 1.15, [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]).toPrecision(3));
}

/** What the ranges leave free of the stretch from 0 to `top`. */
function gapsIn(ranges: readonly RateRange[], top: number): readonly RateRange[] {
  const starts = [0, ...ranges.map(({ to }) => to)];
  const ends = [...ranges.map(({ from }) => from), top];
  return starts
    .map((from, place) => ({ from: Math.min(from, top), to: Math.min(ends[place] ?? top, top) }))
    .filter(({ from, to }) => to > from);
}
