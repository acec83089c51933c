import { predict } from '../../neuron/predict.ts';
import type { Frame } from '../figure.ts';
import type { Point } from '../parts/point.ts';
import { held } from '../parts/held.ts';
import { linear } from '../parts/linear.ts';
import type { Linear } from '../parts/linear.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import { rangeOf, reachFor, ticksTo } from '../parts/reach.ts';

/** The plane that the line y = w · x is drawn in: inputs to the right, outputs upwards, 1 as long across as upwards. */
export interface Plane {
  readonly x: Linear;
  readonly y: Linear;
  /** The length of 1, in user units. */
  readonly unit: number;
  /** The type size of its labels. */
  readonly size: number;
  /** How far from 0 its inputs and its outputs go. */
  readonly across: number;
  readonly reach: number;
  /** The inputs and the outputs that its axes name. */
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}

/** How far the middle of an axis's number is from the line at least, in user units. */
const clearance = 12;
/** How far it is from a guide that goes through it downwards, and sideways. */
const [numberRoom, lineRoom] = [16, 8];

/**
 * The plane for these values in a frame, which it fills, on a scale that holds the point of `scaled`. Its axes name no place whose
 * number the line, or a guide to the point, would pass through.
 */
export function planeOf(
  { input, weight, prediction }: NeuronValues,
  { name, width, height }: Frame,
  scaled: NeuronValues,
): Plane {
  const [side, edge, size] = name === 'wide' ? [30, 18, 15] : [18, 12, 13];
  const aspect = (width / 2 - side) / (height / 2 - edge);
  const reach = reachFor(scaled.prediction, scaled.input / aspect);
  const across = reach * aspect;
  const x = linear(rangeOf(across), [side, width - side]);
  const y = linear(rangeOf(reach), [height - edge, edge]);
  const unit = x(1) - x(0);
  // The number of a place on an axis stands so many units beside it; the line is not to pass through it.
  const isClear = (right: number, down: number) =>
    Math.abs(down + weight * right) > clearance * Math.hypot(1, weight);
  // The guides go to the point from where the axes' numbers are only on their sides below and to the left.
  const isBeside = (tick: number, guide: number, room: number) => Math.abs(tick - guide) * unit > room;
  const outputs = ticksTo(reach);
  const inputs = [...[-4, 4].map((third) => (third * reach) / 3), ...outputs].filter(
    (tick) =>
      Math.abs(tick) <= across &&
      isClear(tick * unit, 15) &&
      (prediction >= 0 || isBeside(tick, input, numberRoom)),
  );
  return {
    x,
    y,
    unit,
    size,
    across,
    reach,
    inputs,
    outputs: outputs.filter(
      (tick) => isClear(-18, -tick * unit) && (input >= 0 || isBeside(tick, prediction, lineRoom)),
    ),
  };
}

/** Where an input and its output stand in the plane, held at its edges. */
export const placeIn = ({ x, y, across, reach }: Plane, input: number, output: number): Point => ({
  x: x(held(input, rangeOf(across)).value),
  y: y(held(output, rangeOf(reach)).value),
});

/** The ends of the line y = w · x within the plane, from the left one to the right one. */
export function endsOf(plane: Plane, weight: number): readonly [Point, Point] {
  const far = Math.min(plane.across, plane.reach / (Math.abs(weight) || 1e-9));
  return [placeIn(plane, -far, predict(-far, weight)), placeIn(plane, far, predict(far, weight))];
}

/** One step of 1 to the right on the line: where it starts, its corner, and where it ends. */
export interface Stride {
  readonly from: Point;
  readonly corner: Point;
  readonly to: Point;
  /** Which of its ends is beside the axis, and moves with the weight: 1 where that is its end, −1 where it is its start. */
  readonly side: 1 | -1;
}

/** The step from 0 to 1, or, where the neuron's own point is too near to that, from −1 to 0. */
export function strideOf(plane: Plane, { input, weight }: NeuronValues): Stride {
  const side = input > -0.7 && input < 2.7 ? -1 : 1;
  const start = side === 1 ? 0 : -1;
  const low = predict(start, weight);
  return {
    from: placeIn(plane, start, low),
    corner: placeIn(plane, start + 1, low),
    to: placeIn(plane, start + 1, predict(start + 1, weight)),
    side,
  };
}
