import type { Frame } from '../figure.ts';
import { arrow } from '../parts/arrow.ts';
import type { Point } from '../parts/point.ts';
import { bodyWords } from '../parts/body-words.ts';
import { handle } from '../parts/handle.ts';
import { layer } from '../parts/layer.ts';
import { linear } from '../parts/linear.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import { rangeOf, reachFor } from '../parts/reach.ts';
import { texts } from '../parts/text.ts';
import { edgeWidth, knobOf, trackOf, weightEdge } from '../parts/weight-edge.ts';
import { endOf, gauge } from './gauge.ts';
import { leverLabels } from './labels.ts';

/** What fits the frame: where the bars and the body stand, how large they are, and how far the knob goes for a weight of 1. */
const placesOf = ({ name }: Frame) =>
  name === 'wide'
    ? { left: 88, right: 556, top: 40, bottom: 440, radius: 80, bar: 36, unit: 30, size: 19, body: 340 }
    : { left: 48, right: 312, top: 30, bottom: 210, radius: 42, bar: 20, unit: 15, size: 14, body: 188 };

/** The point on the body's rim that faces a point. */
function rim(body: Point, towards: Point, radius: number): Point {
  const share = radius / Math.hypot(towards.x - body.x, towards.y - body.y);
  return { x: body.x + (towards.x - body.x) * share, y: body.y + (towards.y - body.y) * share };
}

function drawBody(parent: Layer, { x, y }: Point, weight: number, radius: number): void {
  const group = layer(parent, 'body');
  mark(group, 'circle', 'disc', { class: 'node', cx: x, cy: y, r: radius });
  bodyWords(group, weight, { x, y }, radius * 1.7, radius * 0.5);
}

/**
 * Draws the front page's neuron as a lever: the height of the input on the left, through the weight, to the height of the
 * output on the right, both on one scale, which holds those of `scaled`.
 */
export function drawLever(parent: Layer, values: NeuronValues, frame: Frame, scaled: NeuronValues): void {
  const { left, right, top, bottom, radius, bar, unit, size, body: middle } = placesOf(frame);
  const scale = linear(rangeOf(reachFor(scaled.input, scaled.prediction)), [bottom, top]);
  const given = { of: 'input', value: values.input, x: left, scale, width: bar } as const;
  const result = { of: 'prediction', value: values.prediction, x: right, scale, width: bar } as const;
  const [input, output] = [given, result].map((each) => ({ x: each.x, y: endOf(each) })) as [Point, Point];
  const body = { x: middle, y: scale(0) };
  mark(parent, 'line', 'zero', { class: 'rule', x1: left, x2: right, y1: body.y, y2: body.y });
  gauge(layer(parent, 'input'), given);
  gauge(layer(parent, 'output'), result);
  const edge = { from: input, to: rim(body, input, radius), weight: values.weight, unit, hasKnob: true };
  const out = [rim(body, output, radius + 2), { x: right - bar / 2 - 3, y: output.y }] as const;
  weightEdge(parent, 'edge', edge);
  arrow(parent, 'out', ...out, { of: 'prediction', width: 3, head: 14 });
  drawBody(parent, body, values.weight, radius);
  const grip = { of: 'x', quantity: 'input', axis: 'y', unit: scale(1) - scale(0) } as const;
  handle(parent, 'hand', { ...grip, ...input, radius: 10 });
  const marks = {
    input,
    output,
    body,
    radius,
    knob: knobOf(edge),
    bar,
    track: trackOf(edge),
    edge: [edge.from, edge.to],
    edgeWidth: edgeWidth(values.weight, unit),
    out,
  } as const;
  const room = { left: 4, right: frame.width - 4, top: 4, bottom: frame.height - 4 };
  texts(parent, 'names', leverLabels(values, marks, size, room));
}
