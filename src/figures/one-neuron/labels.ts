import { boxAround, boxesAlong } from '../parts/boxes.ts';
import type { Point } from '../parts/point.ts';
import { placeLabels } from '../parts/labels.ts';
import type { Label, PlacedLabel, Spot } from '../parts/labels.ts';
import type { Box } from '../parts/boxes.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import { valueLabel } from '../parts/value-label.ts';

/** Where the marks of the lever are, in user units. */
export interface Marks {
  readonly input: Point;
  readonly output: Point;
  readonly body: Point;
  readonly radius: number;
  readonly knob: Point;
  /** The ends of the edge and of the arrow out. */
  readonly edge: readonly [Point, Point];
  readonly edgeWidth: number;
  readonly out: readonly [Point, Point];
  /** How wide the bars are. */
  readonly bar: number;
  /** The ends of the track that the knob moves along. */
  readonly track: readonly [Point, Point];
}

/** Past the end of a bar, on the far side of which 0 is. */
const pastEnd = ({ x, y }: Point, value: number, size: number): Spot => ({
  x,
  y: y + (value < 0 ? 1 : -1) * (size + 6),
  anchor: 'middle',
});

/** Beside the weight's knob, else past an end of its track. */
function aboutKnob({ x, y }: Point, [top, end]: Marks['track'], size: number): readonly Spot[] {
  return [
    { x: x + 18, y, anchor: 'start' },
    { x: x - 18, y, anchor: 'end' },
    { x, y: top.y - size * 0.8, anchor: 'middle' },
    { x, y: end.y + size * 0.8, anchor: 'middle' },
  ];
}

function labelsOf({ input, weight, prediction }: NeuronValues, marks: Marks, size: number): readonly Label[] {
  const output = valueLabel('prediction', prediction, 'output');
  const { x, y } = marks.body;
  const below = { x, y: y + marks.radius + 16, anchor: 'middle' } as const;
  return [
    { text: valueLabel('input', input), of: 'input', size, spots: [pastEnd(marks.input, input, size)] },
    { text: output, of: 'prediction', size, spots: [pastEnd(marks.output, prediction, size)] },
    {
      text: valueLabel('weight', weight),
      of: 'weight',
      size,
      spots: aboutKnob(marks.knob, marks.track, size),
    },
    { text: 'neuron', tone: 'soft', size: Math.max(13, size - 4), spots: [below] },
  ];
}

const takenBy = ({
  input,
  output,
  body,
  radius,
  knob,
  bar,
  track,
  edge,
  edgeWidth,
  out,
}: Marks): readonly Box[] => [
  ...boxesAlong(...edge, edgeWidth / 2 + 3),
  ...boxesAlong(...out, 5),
  ...[input, output].map(({ x, y }) => ({
    left: x - bar / 2 - 4,
    right: x + bar / 2 + 4,
    top: Math.min(y, body.y),
    bottom: Math.max(y, body.y),
  })),
  ...boxesAlong(...track, 2),
  boxAround(body, radius),
  boxAround(input, 12),
  boxAround(output, 10),
  boxAround(knob, 10),
];

/** The labels of the lever, each in its place within the frame. */
export function leverLabels(
  values: NeuronValues,
  marks: Marks,
  size: number,
  room: Box,
): readonly PlacedLabel[] {
  return placeLabels(labelsOf(values, marks, size), room, takenBy(marks));
}
