import type { Point } from '../parts/point.ts';
import { linear } from '../parts/linear.ts';
import type { Linear } from '../parts/linear.ts';
import type { Panel } from '../parts/panel.ts';
import type { Parabola } from '../parts/parabola.ts';
import { edge, farthest, type Span, spanAround } from '../parts/span.ts';
import { lowestWeightOf, meanErrorOf } from '../../neuron/mean-error.ts';
import type { RunSoFar } from './run-so-far.ts';

/** The largest weight that a scale can hold: its domain must not be wider than a double. */
const largestWeight = 1e307;

/** Where weights stand on the error's curve. */
export interface PathPlaces {
  /** Weights to user units. */
  readonly scale: Linear;
  /** How many user units a difference of 1 is; never 0. */
  readonly unit: number;
  /** The curve, over shares of the span's size from its centre: true to shape even where the errors overflow. */
  readonly parabola: Parabola;
  /** The place on the curve of a finite weight; `beyond` where it is held at the edge. */
  of(weight: number): Point & { readonly beyond: boolean };
}

/**
 * The span that holds the start, the goal weight and every step that is shown, of any size; what is beyond `largestWeight` counts as
 * that. Of huge ones it is found at a size whose squares are doubles.
 */
export function spanOf({ examples, weights: [start = 0], updates }: RunSoFar): Span {
  const met = [start, ...updates.map(({ nextWeight }) => nextWeight)]
    .filter(Number.isFinite)
    .map((weight) => Math.max(-largestWeight, Math.min(largestWeight, weight)));
  const most = Math.max(1, ...met.map(Math.abs));
  const order = most < 1e90 ? 1 : 10 ** Math.floor(Math.log10(most));
  const span = spanAround(
    lowestWeightOf(examples) / order,
    met.map((weight) => weight / order),
  );
  return { centre: span.centre * order, size: span.size * order };
}

/** The places of a run's weights on a span of them. */
export function pathPlaces({ examples }: RunSoFar, { centre, size }: Span, panel: Panel): PathPlaces {
  const { left, right } = panel;
  const scale = linear([centre - edge * size, centre + edge * size], [left, right]);
  const scaled = examples.map(({ input, goal }) => ({ input, goal: goal / size }));
  const error = (share: number): number => meanErrorOf(scaled, centre / size + share);
  const across = linear([-edge, edge], [left, right]);
  const high = 1.12 * Math.max(error(-farthest), error(farthest));
  const up = linear([0, high || 1], [panel.base, panel.top]);
  return {
    scale,
    unit: Math.max(0.01, (right - left) / (2 * edge * size)),
    parabola: { error, across, up },
    of(weight) {
      const share = weight / size - centre / size;
      const shown = Math.max(-farthest, Math.min(farthest, share));
      const y = up(error(shown));
      return { x: across(shown), y: Math.max(panel.top, y), beyond: shown !== share };
    },
  };
}
