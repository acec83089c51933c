import { handle } from './handle.ts';
import { held } from './held.ts';
import { layer, layers } from './layer.ts';
import { mark } from './mark.ts';
import type { Layer } from './mark.ts';
import type { Point } from './point.ts';

/** The weights that an edge's slider has room for; a weight beyond is held at its end. */
const weightRange = [-3, 3] as const;

/** The edge that a weight is: where it runs, how large a weight of 1 is drawn, and whether it can be taken hold of. */
export interface WeightEdge {
  readonly from: Point;
  readonly to: Point;
  readonly weight: number;
  /** How far the knob stands above the edge for a weight of 1, in user units. */
  readonly unit: number;
  /** Whether it has a track, and on it a knob that changes the weight. */
  readonly hasKnob: boolean;
}

/** How thick an edge of that weight is drawn, in user units: in proportion, from a hairline up to `5 × unit / 6`. */
export function edgeWidth(weight: number, unit: number): number {
  const size = Math.min(Math.abs(weight), 5) * (unit / 6);
  return Number.isNaN(weight) ? 1.5 : Math.max(1.5, size);
}

/** The weight that a slider shows: its own, or just past the end of the range where it lies beyond. */
function seenAt(weight: number): { readonly at: number; readonly open: boolean } {
  const { value, beyond } = held(weight, weightRange);
  return { at: value + beyond * 0.3, open: beyond !== 0 };
}

/** Where the knob of an edge stands: on the edge at 0, above it for a weight above 0, below for one below. */
export function knobOf({ from, to, weight, unit }: WeightEdge): Point {
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - seenAt(weight).at * unit };
}

/** The ends of the track that the knob of an edge moves along, the upper one first. */
export function trackOf({ from, to, unit }: WeightEdge): readonly [Point, Point] {
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  return [
    { x, y: y - 3.3 * unit },
    { x, y: y + 3.3 * unit },
  ];
}

function line(group: Layer, { from, to, weight, unit }: WeightEdge): void {
  const width = edgeWidth(weight, unit);
  const dashes = weight < 0 ? `${Math.round(width + 5)} ${Math.round(width * 0.5 + 4)}` : null;
  mark(group, 'line', 'line', {
    class: 'stroke edge',
    'data-quantity': 'weight',
    'stroke-width': width,
    'stroke-dasharray': weight === 0 ? '2 6' : dashes,
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
  });
}

/** The slider across an edge: a track, and the knob on it. */
function slider(group: Layer, edge: WeightEdge): void {
  const { x, y } = knobOf(edge);
  const [top, end] = trackOf(edge);
  const stem = { class: 'stroke', 'data-quantity': 'weight', 'stroke-width': 2 };
  mark(group, 'line', 'track', { class: 'rule', x1: x, x2: x, y1: top.y, y2: end.y });
  mark(group, 'line', 'stem', { ...stem, x1: x, x2: x, y1: (top.y + end.y) / 2, y2: y });
  const { at, open } = seenAt(edge.weight);
  const grip = { of: 'w', quantity: 'weight', axis: 'y', unit: -edge.unit } as const;
  handle(group, 'hand', { ...grip, x, y, radius: 8, ...(open && { open, at }) });
}

/**
 * Draws the edge from input to neuron: as thick as the weight is large, dashed below 0, dotted at 0; and across it a track with the
 * knob, above the edge for a weight above 0 and below it for one below, so that its sign shows without its colour.
 */
export function weightEdge(parent: Layer, name: string, edge: WeightEdge): void {
  const group = layer(parent, name);
  line(group, edge);
  layers(group, 'hands', edge.hasKnob ? [edge] : [], slider);
}
