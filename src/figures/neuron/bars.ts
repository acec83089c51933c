import type { Quantity } from '../../quantities/quantity.ts';
import { predict } from '../../neuron/predict.ts';
import type { Frame } from '../figure.ts';
import { handle } from '../parts/handle.ts';
import { placeLabels } from '../parts/labels.ts';
import type { Label } from '../parts/labels.ts';
import { layer, layers } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import { numberLine } from '../parts/number-line.ts';
import { ticksTo } from '../parts/reach.ts';
import { texts } from '../parts/text.ts';
import { textWidth } from '../parts/text-width.ts';
import { valueLabel } from '../parts/value-label.ts';
import { rowsOf } from './rows.ts';
import type { Rows } from './rows.ts';
import { strip } from './strip.ts';
import { threads, threadsOf } from './threads.ts';

/** What a bar shows: its value, its top, and the values at which a new whole input begins. */
interface Bar {
  readonly of: Quantity;
  readonly value: number;
  readonly top: number;
  readonly joints: readonly number[];
}

function bar(parent: Layer, { of, value, top, joints }: Bar, { place, height }: Rows): void {
  const [zero, end] = [place(0), place(value)];
  mark(parent, 'rect', of, {
    class: 'fill',
    'data-quantity': of,
    x: Math.min(zero, end),
    y: top,
    width: Math.abs(end - zero),
    height,
  });
  layers(parent, `${of}-joints`, joints, (each, joint) => {
    const x = place(joint);
    mark(each, 'line', 'joint', { class: 'joint', x1: x, x2: x, y1: top, y2: top + height });
  });
}

/** A bar's name: past its end where there is room, else past its foot. */
function nameOf(of: Quantity, value: number, y: number, { place, reach, size }: Rows, word?: string): Label {
  const side = value < 0 ? -1 : 1;
  const end = place(value) + side * 18;
  const foot = place(0) - side * 12;
  const outward = side > 0 ? 'start' : 'end';
  const inward = side > 0 ? 'end' : 'start';
  const spots = [
    { x: end, y, anchor: outward },
    { x: foot, y, anchor: inward },
  ] as const;
  const text = valueLabel(of, value, word);
  const room = Math.abs(place(side * reach) - end) + 16;
  return { text, of, size, spots: textWidth(text, size) > room ? [...spots].reverse() : spots };
}

/** The two bars, each jointed where a new whole input begins. */
function drawPair(parent: Layer, { input, weight, prediction }: NeuronValues, rows: Rows): void {
  const joints = threadsOf(input).slice(1, -1);
  const stretched = joints.map((joint) => predict(joint, weight));
  bar(parent, { of: 'input', value: input, top: rows.input, joints }, rows);
  bar(parent, { of: 'prediction', value: prediction, top: rows.output, joints: stretched }, rows);
}

/** Draws input and output as bars on one scale, which holds those of `scaled`, the weight stretching the one into the other. */
export function drawBars(parent: Layer, values: NeuronValues, frame: Frame, scaled: NeuronValues): void {
  const rows = rowsOf(scaled, frame);
  const { scale, reach, height, axis: y } = rows;
  const { input, prediction } = values;
  const [upper, lower] = [rows.input + height / 2, rows.output + height / 2];
  strip(parent, values, frame);
  numberLine(parent, 'line', { scale, y, ticks: [0, ...ticksTo(reach)], zero: [y - rows.input + 8, 0] });
  threads(layer(parent, 'weight'), values, rows);
  drawPair(layer(parent, 'bars'), values, rows);
  const labels = [
    nameOf('input', input, upper, rows),
    nameOf('prediction', prediction, lower, rows, 'output'),
  ];
  const room = { left: 4, right: frame.width - 4, top: rows.input, bottom: y };
  texts(parent, 'names', placeLabels(labels, room));
  const grip = { of: 'x', quantity: 'input', axis: 'x', unit: rows.unit } as const;
  handle(parent, 'hand', { ...grip, x: rows.place(input), y: upper, radius: 8 });
}
