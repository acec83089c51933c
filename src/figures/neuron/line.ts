import type { Frame } from '../figure.ts';
import type { Point } from '../parts/point.ts';
import { axis } from '../parts/axis.ts';
import { bottomSide, leftSide } from '../parts/axis-sides.ts';
import { handle } from '../parts/handle.ts';
import { layer } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import { line } from '../parts/pieces.ts';
import { named, said } from '../../quantities/piece.ts';
import { texts } from '../parts/text.ts';
import { lineLabels } from './line-labels.ts';
import { endsOf, placeIn, planeOf, strideOf } from './plane.ts';
import type { Plane, Stride } from './plane.ts';

const ends = (from: Point, to: Point) => ({ x1: from.x, y1: from.y, x2: to.x, y2: to.y });

function axes(parent: Layer, { x, y, inputs, outputs }: Plane): void {
  axis(parent, 'inputs', { side: bottomSide, scale: x, at: y(0), ticks: inputs });
  axis(parent, 'outputs', { side: leftSide, scale: y, at: x(0), ticks: outputs });
}

/** The line, and how the point on it is where the input meets the output. */
function slope(parent: Layer, weight: number, point: Point, plane: Plane): void {
  const origin = placeIn(plane, 0, 0);
  const guide = { class: 'stroke', 'stroke-width': 2, 'stroke-dasharray': '2 4' };
  const up = ends({ x: point.x, y: origin.y }, point);
  const across = ends(point, { x: origin.x, y: point.y });
  mark(parent, 'line', 'up', { ...guide, 'data-quantity': 'input', ...up });
  mark(parent, 'line', 'across', { ...guide, 'data-quantity': 'prediction', ...across });
  const whole = ends(...endsOf(plane, weight));
  mark(parent, 'line', 'line', { class: 'stroke', 'data-quantity': 'weight', 'stroke-width': 2.5, ...whole });
}

/** One step of 1 to the right, and how far that takes the line up; by its end the line can be tilted. */
function stride(parent: Layer, { from, corner, to, side }: Stride, unit: number): void {
  mark(parent, 'line', 'run', { class: 'stroke', 'stroke-width': 2, ...ends(from, corner) });
  const rise = { class: 'stroke', 'data-quantity': 'weight', 'stroke-width': 4 };
  mark(parent, 'line', 'rise', { ...rise, ...ends(corner, to) });
  const grip = { of: 'w', quantity: 'weight', axis: 'y', unit: -side * unit } as const;
  handle(parent, 'tilt', { ...grip, ...(side === 1 ? to : from), radius: 8 });
}

/** Draws the line y = w · x with the neuron's point on it, in a plane that holds the point of `scaled`. */
export function drawLine(parent: Layer, values: NeuronValues, frame: Frame, scaled: NeuronValues): void {
  const plane = planeOf(values, frame, scaled);
  const point = placeIn(plane, values.input, values.prediction);
  axes(layer(parent, 'axes'), plane);
  slope(layer(parent, 'slope'), values.weight, point, plane);
  stride(layer(parent, 'stride'), strideOf(plane, values), plane.unit);
  const { equation, names } = lineLabels(values, plane, frame);
  texts(parent, 'names', names);
  const pieces = [named('prediction', 'y'), ' = ', said('weight', values.weight), ' · ', named('input', 'x')];
  const { size, x, y, anchor } = equation;
  line(parent, 'equation', { size, x, y, anchor, pieces, room: frame.width });
  const grip = { of: 'x', quantity: 'input', axis: 'x', unit: plane.unit } as const;
  handle(parent, 'hand', { ...grip, ...point, radius: 8 });
}
