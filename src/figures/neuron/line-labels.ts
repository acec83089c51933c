import { numberText } from '../../story/number-text.ts';
import type { Frame } from '../figure.ts';
import type { Point } from '../parts/point.ts';
import { boxAround, boxesAlong } from '../parts/boxes.ts';
import { placeLabels } from '../parts/labels.ts';
import type { Label, PlacedLabel, Spot } from '../parts/labels.ts';
import type { Box } from '../parts/boxes.ts';
import { textWidth } from '../parts/text-width.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import type { Plane } from './plane.ts';
import { endsOf, placeIn, strideOf } from './plane.ts';

/** The values of the point, each at the end of its guide. */
function valueLabels({ input, prediction }: NeuronValues, plane: Plane): readonly Label[] {
  const { size } = plane;
  const [point, origin] = [placeIn(plane, input, prediction), placeIn(plane, 0, 0)];
  const under = point.y > origin.y ? -1 : 1;
  const [near, far, side] =
    point.x < origin.x ? (['end', 'start', 1] as const) : (['start', 'end', -1] as const);
  const feet = [1, -1].map((way) => origin.y + way * under * (size + 2));
  const foot = [
    ...feet.map((y) => ({ x: point.x, y, anchor: 'middle' as const })),
    ...feet.map((y) => ({ x: point.x - side * 5, y, anchor: near })),
    ...feet.map((y) => ({ x: point.x + side * 5, y, anchor: far })),
  ];
  return [
    { text: `x = ${numberText(input)}`, of: 'input', size, spots: foot },
    {
      text: `y = ${numberText(prediction)}`,
      of: 'prediction',
      size,
      spots: [
        { x: origin.x + side * 30, y: point.y, anchor: far },
        { x: origin.x - side * 8, y: point.y - under * size * 0.9, anchor: near },
      ],
    },
  ];
}

/** The line's own name, beside it: near one of its ends, or further in. */
function equationLabel(weight: number, plane: Plane): Label {
  const [left, right] = endsOf(plane, weight);
  const along = (share: number): Point => ({
    x: left.x + (right.x - left.x) * share,
    y: left.y + (right.y - left.y) * share,
  });
  const spots = [0.95, 0.05, 0.8, 0.2, 0.65].map(along).flatMap(({ x, y }): readonly Spot[] => [
    { x: x + 16, y, anchor: 'start' },
    { x: x - 16, y, anchor: 'end' },
  ]);
  return { text: `y = ${numberText(weight)} · x`, size: plane.size, spots };
}

/** What one step to the right is, where it is long enough to be told, and what it does: 1 across, the weight upwards. */
function strideLabels(values: NeuronValues, plane: Plane): readonly Label[] {
  const { from, corner, to } = strideOf(plane, values);
  const { size } = plane;
  const down = to.y > corner.y ? -1 : 1;
  const middle = (corner.y + to.y) / 2;
  const beside = { x: corner.x + 10, y: middle, anchor: 'start' } as const;
  const under = {
    x: (from.x + corner.x) / 2,
    y: corner.y + down * (size * 0.6 + 4),
    anchor: 'middle',
  } as const;
  return [
    ...(plane.unit < 14 ? [] : [{ text: '1', size, spots: [under] }]),
    {
      text: `w = ${numberText(values.weight)}`,
      of: 'weight',
      size,
      spots: [beside, { ...beside, x: from.x - 10, anchor: 'end' }],
    },
  ];
}

function axisLabels({ x, y, size, across, reach }: Plane): readonly Label[] {
  const above = y(0) - size;
  const beside = { x: x(0) + 10, anchor: 'start' } as const;
  const ways = [
    { x: x(across), y: above, anchor: 'end' as const },
    { x: x(-across), y: above, anchor: 'start' as const },
  ];
  const up = [y(reach), y(-reach)].map((end) => ({ ...beside, y: end }));
  return [
    { text: 'input x', of: 'input', size, spots: ways },
    { text: 'output y', of: 'prediction', size, spots: up },
  ];
}

/** Half the width of a number of an axis, in user units. */
const halfOf = (tick: number): number => textWidth(numberText(tick), 13) / 2;

/** What the labels keep clear of: the point, its guides, the line, the step, the axes and their numbers. */
function takenBy(values: NeuronValues, plane: Plane): readonly Box[] {
  const { input, weight, prediction } = values;
  const { x, y, across, reach, inputs, outputs } = plane;
  const [point, origin] = [placeIn(plane, input, prediction), placeIn(plane, 0, 0)];
  const { from, corner, to, side } = strideOf(plane, values);
  return [
    boxAround(point, 12),
    boxAround(side === 1 ? to : from, 11),
    ...boxesAlong(...endsOf(plane, weight), 4),
    ...boxesAlong(point, { x: point.x, y: origin.y }, 2),
    ...boxesAlong(point, { x: origin.x, y: point.y }, 2),
    ...boxesAlong(corner, to, 3),
    ...boxesAlong({ x: x(-across), y: origin.y }, { x: x(across), y: origin.y }, 2),
    ...boxesAlong({ x: origin.x, y: y(-reach) }, { x: origin.x, y: y(reach) }, 2),
    ...inputs.map((tick) => boxAround({ x: x(tick), y: origin.y + 15 }, halfOf(tick) + 3, 8)),
    ...outputs.map((tick) => boxAround({ x: x(0) - 8 - halfOf(tick), y: y(tick) }, halfOf(tick) + 5, 8)),
  ];
}

/** The labels of the line's view, each in its place: the line's equation, and all others. */
export function lineLabels(
  values: NeuronValues,
  plane: Plane,
  { width, height }: Frame,
): { readonly equation: PlacedLabel; readonly names: readonly PlacedLabel[] } {
  const wanted = [
    equationLabel(values.weight, plane),
    ...valueLabels(values, plane),
    ...strideLabels(values, plane),
    ...axisLabels(plane),
  ];
  const room = { left: 4, right: width - 4, top: 4, bottom: height - 4 };
  const [equation, ...names] = placeLabels(wanted, room, takenBy(values, plane));
  if (!equation) throw new Error('The line has no name.');
  return { equation, names };
}
