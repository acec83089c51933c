import { numberText } from '../../story/number-text.ts';
import { shareOf } from '../../story/share.ts';
import type { Frame } from '../figure.ts';
import type { Point } from '../parts/point.ts';
import { layer } from '../parts/layer.ts';
import { setAttributes } from '../../dom/set-attributes.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import { neuronPoints } from '../parts/neuron-place.ts';
import type { NeuronPlace } from '../parts/neuron-place.ts';
import { neuron } from '../parts/neuron.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import { text } from '../parts/text.ts';
import { fittedSize, textWidth } from '../parts/text-width.ts';
import { stretchesOf, way } from './way.ts';

/** Draws the value on its way: the input until it is multiplied, the prediction from then on. It passes over the handles. */
function token(parent: Layer, values: NeuronValues, progress: number, { x, y }: Point, radius: number): void {
  const group = layer(parent, 'token');
  setAttributes(group, { 'pointer-events': 'none' });
  const out = progress >= 0.5;
  const of = out ? 'prediction' : 'input';
  const words = numberText(out ? values.prediction : values.input);
  const size = fittedSize(words, radius * 3, radius);
  const half = Math.max(radius, textWidth(words, size) / 2 + radius * 0.4);
  const box = { x: x - half, y: y - radius, width: 2 * half, height: 2 * radius, rx: radius };
  mark(group, 'rect', 'disc', { class: 'point', 'data-quantity': of, ...box });
  text(group, 'text', { text: words, size, x, y, anchor: 'middle', tone: 'paper' });
}

/** Where the value is: it rests at the input, in the body while it is multiplied, and at the output. */
function valueAt(progress: number, place: NeuronPlace): Point {
  const { input, body, output } = neuronPoints(place);
  const inwards = (body.x - input.x) * shareOf(progress - 0.08, 0.37);
  const outwards = (output.x - body.x) * shareOf(progress - 0.55, 0.37);
  return { x: input.x + inwards + outwards, y: place.y };
}

/** A value on its way through the neuron: how far it has come, 0 to 1, and what the neuron's output goes by. */
interface Flow {
  readonly update: NeuronValues;
  readonly progress: number;
  readonly output: 'output' | 'prediction';
}

/** Draws the neuron with a value on its way through it. */
export function drawFlow(parent: Layer, { update: values, progress, output }: Flow, frame: Frame): void {
  const wide = frame.name === 'wide';
  const place = wide
    ? { x: 24, y: 190, width: 592, radius: 92, size: 17 }
    : { x: 14, y: 82, width: 332, radius: 46, size: 14 };
  const value = valueAt(progress, place);
  const out = progress >= 0.92;
  const at = progress < 0.08 ? place.x : out ? place.x + place.width : value.x;
  way(layer(parent, 'way'), stretchesOf(values, progress, place), at, wide ? 350 : 166, wide ? 18 : 13);
  const { input, small } = neuronPoints(place);
  const bare = value.x < input.x + small * 1.7 ? (['input', 'output'] as const) : (['output'] as const);
  neuron(parent, values, place, {
    output,
    out,
    bare,
    lift: place.radius * 0.58,
    hands: true,
  });
  token(parent, values, progress, value, wide ? 30 : 17);
}
