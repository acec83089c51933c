import { boxAround, boxesAlong } from '../parts/boxes.ts';
import type { Point } from '../parts/arrow.ts';
import type { Beyond } from '../parts/beyond.ts';
import { placeLabels } from '../parts/labels.ts';
import type { Box, Label, PlacedLabel, Spot } from '../parts/labels.ts';
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
  readonly out: readonly [Point, Point];
  /** The signs that a value lies beyond its bar. */
  readonly signs: readonly Beyond[];
}

/** Past the end of a bar, else at its side. */
function pastEnd({ x, y }: Point, value: number, size: number, side: 'start' | 'end'): readonly Spot[] {
  const way = value < 0 ? 1 : -1;
  const beside = { x: x + (side === 'start' ? 26 : -26), y: y - way * size, anchor: side };
  return [{ x, y: y + way * (size + 8), anchor: 'middle' }, beside];
}

/** Past the weight's knob, else to its right, else on its other side. */
function aboutKnob({ x, y }: Point, weight: number, size: number): readonly Spot[] {
  const way = weight < 0 ? 1 : -1;
  const [past, back] = [way, -way].map((side) => ({
    x,
    y: y + side * (size + 6),
    anchor: 'middle' as const,
  }));
  return [past, { x: x + 16, y, anchor: 'start' as const }, back].filter((spot) => spot !== undefined);
}

function labelsOf({ input, weight, prediction }: NeuronValues, marks: Marks, size: number): readonly Label[] {
  const output = valueLabel('prediction', prediction, 'output');
  const { x, y } = marks.body;
  const below = { x, y: y + marks.radius + 16, anchor: 'middle' } as const;
  return [
    {
      text: valueLabel('input', input),
      of: 'input',
      size,
      spots: pastEnd(marks.input, input, size, 'start'),
    },
    { text: output, of: 'prediction', size, spots: pastEnd(marks.output, prediction, size, 'end') },
    { text: valueLabel('weight', weight), of: 'weight', size, spots: aboutKnob(marks.knob, weight, size) },
    { text: 'neuron', tone: 'soft', size: Math.max(13, size - 4), spots: [below] },
  ];
}

const takenBy = ({ input, output, body, radius, knob, edge, out, signs }: Marks): readonly Box[] => [
  ...boxesAlong(...edge, 8),
  ...boxesAlong(...out, 5),
  boxAround(body, radius),
  boxAround(input, 12),
  boxAround(output, 10),
  boxAround(knob, 10),
  ...signs.map(({ x, y, angle }) => boxAround({ x, y: y + Math.sin(angle) * 16 }, 8)),
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
