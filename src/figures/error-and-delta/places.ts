import { held } from '../parts/held.ts';
import { linear } from '../parts/linear.ts';
import type { Linear } from '../parts/linear.ts';
import type { Panel } from '../parts/panel.ts';
import { edge, farthest, largest, spanAround } from '../parts/span.ts';
import type { Span } from '../parts/span.ts';
import type { ErrorScene } from './error-scene.ts';

/** The error at which the parabola leaves its panel, in squares of the span's size. */
const highest = 1.72;

/** A scale, and where a value stands on it: at the end of the room where it lies beyond. */
export interface Places {
  readonly scale: Linear;
  /** How many user units a difference of 1 is; never 0. */
  readonly unit: number;
  of(value: number): { readonly x: number; readonly beyond: -1 | 0 | 1 };
}

function placesIn({ centre, size }: Span, { left, right }: Panel): Places {
  const ends = (sizes: number): [number, number] => [centre - sizes * size, centre + sizes * size];
  const scale = linear(ends(edge), [left, right]);
  return {
    scale,
    unit: Math.max(0.01, (right - left) / (2 * edge * size)),
    of(value) {
      const { value: shown, beyond } = held(value, ends(farthest));
      return { x: scale(shown), beyond };
    },
  };
}

/** Where predictions, and the goal among them, stand on the number line. */
export const predictionPlaces = (scene: ErrorScene, panel: Panel): Places => placesIn(scene.scale, panel);

/**
 * Where weights stand: for an input above 0, each right above the prediction that it makes. (Below 0 the two run opposite ways; at 0
 * there is only one prediction, and the weights have a span of their own.)
 */
export function weightPlaces({ scale, update }: ErrorScene, panel: Panel): Places {
  const own = { centre: scale.centre / update.input, size: scale.size / Math.abs(update.input) };
  const usable = own.size > 1 / largest && own.size < largest;
  return placesIn(usable ? own : spanAround(0, [update.weight, update.nextWeight]), panel);
}

/** Errors to heights: the top is the error of a prediction just beyond the farthest that the span holds. */
export const errorScale = ({ scale: { size } }: ErrorScene, { top, base }: Panel): Linear =>
  linear([0, highest * size * size], [base, top]);
