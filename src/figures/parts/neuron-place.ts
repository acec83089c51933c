import type { Point } from './point.ts';

/** Where a neuron is drawn, in user units. */
export interface NeuronPlace {
  /** The left end of the input node. */
  readonly x: number;
  /** The height of its line. */
  readonly y: number;
  readonly width: number;
  /** The radius of its body; the nodes' is two thirds of it. */
  readonly radius: number;
  /** The type size of its labels. */
  readonly size: number;
}

/** The centres of a neuron's three nodes, and the radius of the outer two. */
export function neuronPoints({ x, y, width, radius }: NeuronPlace): {
  input: Point;
  body: Point;
  output: Point;
  small: number;
} {
  const small = radius * 0.66;
  const input = { x: x + small, y };
  const output = { x: x + width - small, y };
  return { input, body: { x: input.x + (output.x - input.x) * 0.56, y }, output, small };
}

/** How far the knob on a neuron's edge stands above it for a weight of 1. */
export const knobUnit = ({ radius }: NeuronPlace): number => radius * 0.32;
