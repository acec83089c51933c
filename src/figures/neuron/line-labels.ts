import { numberText } from '../../story/number-text.ts';
import { boxAround, boxesAlong } from '../parts/boxes.ts';
import { placeLabels } from '../parts/labels.ts';
import type { Box, Label, PlacedLabel } from '../parts/labels.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import type { Plane } from './plane.ts';
import { endsOf, placeIn } from './plane.ts';

/** The values of the point, each at the end of its guide. */
function valueLabels({ input, prediction }: NeuronValues, plane: Plane): readonly Label[] {
  const { size } = plane;
  const [point, origin] = [placeIn(plane, input, prediction), placeIn(plane, 0, 0)];
  const under = point.y > origin.y ? -1 : 1;
  const [near, far, side] =
    point.x < origin.x ? (['end', 'start', 1] as const) : (['start', 'end', -1] as const);
  const foot = [1, -1].map((way) => ({
    x: point.x,
    y: origin.y + way * under * (size + 2),
    anchor: 'middle' as const,
  }));
  return [
    { text: `x = ${numberText(input)}`, of: 'input', size, spots: foot },
    {
      text: `y = ${numberText(prediction)}`,
      of: 'prediction',
      size,
      spots: [
        { x: origin.x - side * 8, y: point.y - under * size * 0.9, anchor: near },
        { x: origin.x + side * 30, y: point.y, anchor: far },
      ],
    },
  ];
}

/** The line's own name, by one of its ends. */
function lineLabel(weight: number, plane: Plane): Label {
  const ends = endsOf(plane, weight);
  const [first, second] = weight < 0 ? ends : [ends[1], ends[0]];
  const side = weight < 0 ? 1 : -1;
  const { size } = plane;
  const spots = [
    { x: first.x + side * 16, y: first.y + size, anchor: side > 0 ? ('start' as const) : ('end' as const) },
    { x: first.x - side * 14, y: first.y + size, anchor: side > 0 ? ('end' as const) : ('start' as const) },
    { x: second.x - side * 16, y: second.y - size, anchor: side > 0 ? ('end' as const) : ('start' as const) },
  ];
  return { text: `y = ${numberText(weight)} · x`, of: 'weight', size, spots };
}

function axisLabels({ x, y, size }: Plane): readonly Label[] {
  const [right, left, above] = [x(6), x(-6), y(0) - size];
  const beside = { x: x(0) + 10, anchor: 'start' } as const;
  const across = [
    { x: right, y: above, anchor: 'end' as const },
    { x: left, y: above, anchor: 'start' as const },
  ];
  const up = [y(9), y(-9)].map((end) => ({ ...beside, y: end }));
  return [
    { text: 'input x', of: 'input', size, spots: across },
    { text: 'output y', of: 'prediction', size, spots: up },
  ];
}

/** What the labels keep clear of: the point, its guides, the line, the axes' numbers. */
function takenBy({ input, weight, prediction }: NeuronValues, plane: Plane): readonly Box[] {
  const { x, y, outputs } = plane;
  const [point, origin] = [placeIn(plane, input, prediction), placeIn(plane, 0, 0)];
  return [
    boxAround(point, 12),
    ...boxesAlong(...endsOf(plane, weight), 4),
    ...boxesAlong(point, { x: point.x, y: origin.y }, 2),
    ...boxesAlong(point, { x: origin.x, y: point.y }, 2),
    ...[-6, -3, 3, 6].map((tick) => boxAround({ x: x(tick), y: origin.y + 15 }, 8)),
    ...outputs.map((tick) => boxAround({ x: x(0) - 16, y: y(tick) }, 8)),
  ];
}

/** The labels of the line's view, each in its place. */
export function lineLabels(values: NeuronValues, plane: Plane, width: number): readonly PlacedLabel[] {
  const { y } = plane;
  const labels = [...valueLabels(values, plane), lineLabel(values.weight, plane), ...axisLabels(plane)];
  const room = { left: 4, right: width - 4, top: y(9) - 8, bottom: y(-9) + 6 };
  return placeLabels(labels, room, takenBy(values, plane));
}
