import type { Frame } from '../figure.ts';
import type { Point } from '../parts/arrow.ts';
import { axis } from '../parts/axis.ts';
import { beyondSigns } from '../parts/beyond.ts';
import type { Beyond } from '../parts/beyond.ts';
import { handle } from '../parts/handle.ts';
import { held } from '../parts/held.ts';
import { layer } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import { inputRange, outputRange } from '../parts/ranges.ts';
import { texts } from '../parts/text.ts';
import { lineLabels } from './line-labels.ts';
import { endsOf, placeIn, planeOf } from './plane.ts';
import type { Plane } from './plane.ts';
import { strip } from './strip.ts';

const ends = (from: Point, to: Point) => ({ x1: from.x, y1: from.y, x2: to.x, y2: to.y });

function axes(parent: Layer, { x, y, outputs }: Plane): void {
  axis(parent, 'inputs', { side: 'bottom', scale: x, at: y(0), ticks: [-6, -3, 3, 6] });
  axis(parent, 'outputs', { side: 'left', scale: y, at: x(0), ticks: outputs });
}

function slope(parent: Layer, { input, weight, prediction }: NeuronValues, plane: Plane): void {
  const [point, origin] = [placeIn(plane, input, prediction), placeIn(plane, 0, 0)];
  const guide = { class: 'stroke', 'stroke-width': 2, 'stroke-dasharray': '2 4' };
  const up = ends({ x: point.x, y: origin.y }, point);
  const across = ends(point, { x: origin.x, y: point.y });
  mark(parent, 'line', 'up', { ...guide, 'data-quantity': 'input', ...up });
  mark(parent, 'line', 'across', { ...guide, 'data-quantity': 'prediction', ...across });
  const whole = ends(...endsOf(plane, weight));
  mark(parent, 'line', 'line', { class: 'stroke', 'data-quantity': 'weight', 'stroke-width': 2.5, ...whole });
}

function signsOf({ input, prediction }: NeuronValues, point: Point): readonly Beyond[] {
  const aside = held(input, inputRange).beyond;
  const off = held(prediction, outputRange).beyond;
  return [
    ...(aside === 0 ? [] : [{ ...point, angle: aside < 0 ? Math.PI : 0, of: 'input' as const }]),
    ...(off === 0 ? [] : [{ ...point, angle: (-off * Math.PI) / 2, of: 'prediction' as const }]),
  ];
}

/** Draws the line y = w · x with the neuron's point on it, the neuron itself small above. */
export function drawLine(parent: Layer, values: NeuronValues, frame: Frame): void {
  const plane = planeOf(frame);
  const point = placeIn(plane, values.input, values.prediction);
  const signs = signsOf(values, point);
  const unit = plane.x(1) - plane.x(0);
  strip(parent, values, frame);
  axes(layer(parent, 'axes'), plane);
  slope(layer(parent, 'slope'), values, plane);
  beyondSigns(parent, 'beyond', signs);
  texts(parent, 'names', lineLabels(values, plane, frame.width));
  const grip = { of: 'x', quantity: 'input', axis: 'x', unit } as const;
  handle(parent, 'hand', { ...grip, ...point, radius: 8, beyond: signs.length > 0 });
}
