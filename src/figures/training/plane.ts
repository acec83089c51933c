import { predict } from '../../neuron/predict.ts';
import type { Point } from '../parts/point.ts';
import { held } from '../parts/held.ts';
import { linear } from '../parts/linear.ts';
import type { Linear } from '../parts/linear.ts';
import { rungFor } from '../parts/rung.ts';
import type { Room } from './room.ts';

/** Inputs to the right, outputs upwards. */
export interface Plane {
  readonly x: Linear;
  readonly y: Linear;
  readonly inputs: readonly [number, number];
  readonly outputs: readonly [number, number];
}

/** A place in a plane, and on which side of it the true one lies. */
export interface Place extends Point {
  readonly beyond: -1 | 0 | 1;
}

const rungs = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** Where an axis ends that holds a size: at the next rung; at 0 for 0. Sizes are held within 1e±100. */
const endFor = (size: number): number =>
  size > 0 ? rungFor(Math.min(1e100, Math.max(1e-100, size)), rungs) : 0;

/** A stretch from a rung to a rung that holds 0 and all of the values, with a little to spare at its far ends. */
function stretch(values: readonly number[], spare: number): readonly [number, number] {
  const low = endFor(-Math.min(0, ...values));
  const high = endFor(Math.max(0, ...values)) || (low === 0 ? 1 : 0);
  const pad = (low + high) * spare;
  return [low && -low - pad, high && high + pad];
}

/** How many times further out than the farthest goal a prediction may be and still be given room, and how much one beyond is given. */
const [farthest, room] = [4, 1.5];

/**
 * The plane that has room for these inputs, which are the goals too, and for those of the outputs that are not too far out; one that
 * is only makes some room on its side. The ends go by rungs, so that a small change of a number leaves the plane as it is.
 */
export function planeFor(
  inputs: readonly number[],
  outputs: readonly number[],
  { left, right, top, base }: Room,
): Plane {
  const most = Math.max(...inputs.map(Math.abs));
  const across = stretch(inputs, 0.05);
  const near = (output: number): number =>
    Math.abs(output) <= farthest * most ? output : (Math.sign(output) || 0) * room * most;
  const up = stretch(outputs.map(near), 0.06);
  return {
    x: linear(across, [left, right]),
    y: linear(up, [base, top]),
    inputs: across,
    outputs: up,
  };
}

/** Where an input and its output stand; an output beyond the plane is held at its edge. */
export function placeIn({ x, y, inputs, outputs }: Plane, input: number, output: number): Place {
  const { value, beyond } = held(output, outputs);
  return { x: x(held(input, inputs).value), y: y(value), beyond };
}

/** The ends of the line y = w · x within the plane, from left to right; undefined where the weight is no number. */
export function endsOf(plane: Plane, weight: number): readonly [Point, Point] | undefined {
  if (Number.isNaN(weight)) return undefined;
  const [low, high] = plane.outputs;
  const [left, right] = plane.inputs;
  const [first, last] = weight > 0 ? [low, high] : [high, low];
  const from = weight === 0 ? left : Math.max(left, first / weight);
  const to = weight === 0 ? right : Math.min(right, last / weight);
  const at = (input: number, edge: number): Point =>
    placeIn(plane, input, Number.isFinite(weight) ? predict(input, weight) : edge);
  return [at(from, first), at(to, last)];
}

/** The weight whose line stands at a share of the turn from one line to another, so that the turn is even to the eye. */
export function turned({ x, y }: Plane, before: number, after: number, share: number): number {
  if (share >= 1 || !Number.isFinite(before) || !Number.isFinite(after)) return after;
  const steepness = (y(0) - y(1)) / (x(1) - x(0));
  const [from, to] = [Math.atan(before * steepness), Math.atan(after * steepness)];
  return Math.tan(from + (to - from) * share) / steepness;
}
