import { numberText } from '../../story/number-text.ts';
import type { Frame } from '../figure.ts';
import { layer } from '../parts/layer.ts';
import type { Layer } from '../parts/mark.ts';
import { mark } from '../parts/mark.ts';
import { neuronPoints } from '../parts/neuron-place.ts';
import { neuron } from '../parts/neuron.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import { text } from '../parts/text.ts';
import { fittedSize } from '../parts/text-width.ts';

/** The formula in two lines, symbols and numbers, each above the other, under the part of the neuron that it names. */
function formula(
  group: Layer,
  values: NeuronValues,
  columns: readonly number[],
  y: number,
  size: number,
): void {
  const parts = [
    { symbol: 'x', text: numberText(values.input), of: 'input' },
    { symbol: '·', text: '·' },
    { symbol: 'w', text: numberText(values.weight), of: 'weight' },
    { symbol: '=', text: '=' },
    { symbol: 'y', text: numberText(values.prediction), of: 'prediction' },
  ] as const;
  const room = 1.4 * ((columns[1] ?? 0) - (columns[0] ?? 0));
  const sizes = parts.map((part) => fittedSize(part.text, room, size));
  const fitted = Math.min(...sizes);
  parts.forEach((part, index) => {
    const of = 'of' in part ? { of: part.of } : { tone: 'soft' as const };
    const x = columns[index] ?? 0;
    text(group, `symbol-${index}`, { text: part.symbol, size: size * 0.7, x, y, anchor: 'middle', ...of });
    text(group, `number-${index}`, {
      text: part.text,
      size: fitted,
      x,
      y: y + size * 1.35,
      anchor: 'middle',
      ...of,
    });
  });
}

/** Draws the neuron and nothing else, as large as the frame allows. */
export function drawAlone(parent: Layer, values: NeuronValues, { name }: Frame): void {
  const place =
    name === 'wide'
      ? { x: 24, y: 240, width: 592, radius: 90, size: 18 }
      : { x: 14, y: 124, width: 332, radius: 50, size: 14 };
  neuron(parent, values, place, { hands: true });
}

/** Draws the neuron, with the formula under it. */
export function drawDiagram(parent: Layer, values: NeuronValues, { name, width }: Frame): void {
  const wide = name === 'wide';
  const place = wide
    ? { x: 24, y: 190, width: 592, radius: 84, size: 17 }
    : { x: 14, y: 92, width: 332, radius: 45, size: 14 };
  const { input, body, output, small } = neuronPoints(place);
  const edge = (input.x + small + body.x - place.radius) / 2;
  const group = layer(parent, 'formula');
  const y = wide ? 362 : 177;
  const rule = y - (wide ? 36 : 18);
  mark(group, 'line', 'rule', { class: 'rule', x1: place.x, x2: width - place.x, y1: rule, y2: rule });
  const columns = [input.x, (input.x + edge) / 2, edge, (edge + output.x) / 2, output.x];
  formula(group, values, columns, y, wide ? 38 : 22);
  neuron(parent, values, place, { hands: true });
}
