import { predict } from '../../neuron/predict.ts';
import type { Frame } from '../figure.ts';
import type { Point } from '../parts/arrow.ts';
import { held } from '../parts/held.ts';
import { linear } from '../parts/linear.ts';
import type { Linear } from '../parts/linear.ts';
import { inputRange, outputRange } from '../parts/ranges.ts';

/** The plane that the line y = w · x is drawn in: inputs to the right, outputs upwards. */
export interface Plane {
  readonly x: Linear;
  readonly y: Linear;
  /** The type size of its labels. */
  readonly size: number;
  /** The outputs that its axis names. */
  readonly outputs: readonly number[];
}

/** The plane in a frame, below the neuron's strip. */
export function planeOf({ name, width }: Frame): Plane {
  const wide = name === 'wide';
  const [margin, bottom, top, size] = wide ? [32, 458, 172, 15] : [20, 232, 100, 13];
  const outputs = wide ? [-9, -6, -3, 3, 6, 9] : [-8, -4, 4, 8];
  const x = linear(inputRange, [margin, width - margin]);
  return { x, y: linear(outputRange, [bottom, top]), size, outputs };
}

/** Where an input and its output stand in the plane, held at its edges. */
export const placeIn = ({ x, y }: Plane, input: number, output: number): Point => ({
  x: x(held(input, inputRange).value),
  y: y(held(output, outputRange).value),
});

/** The ends of the line y = w · x within the plane, from the left one to the right one. */
export function endsOf(plane: Plane, weight: number): readonly [Point, Point] {
  const reach = Math.min(inputRange[1], outputRange[1] / (Math.abs(weight) || 1e-9));
  return [placeIn(plane, -reach, predict(-reach, weight)), placeIn(plane, reach, predict(reach, weight))];
}
