import { numberText } from '../../story/number-text.ts';
import { arrow } from './arrow.ts';
import { bodyWords } from './body-words.ts';
import type { Grip } from './handle.ts';
import { layer } from './layer.ts';
import { mark } from './mark.ts';
import type { Layer } from './mark.ts';
import { neuronNames } from './neuron-names.ts';
import { knobUnit, neuronPoints } from './neuron-place.ts';
import type { NeuronPlace } from './neuron-place.ts';
import { node } from './node.ts';
import { weightEdge } from './weight-edge.ts';

/** What goes into a neuron, its weight, and what comes out. */
export interface NeuronValues {
  readonly input: number;
  readonly weight: number;
  readonly prediction: number;
}

/** What of a neuron is drawn beside its values. */
export interface NeuronLook {
  /** Whether its weight and input can be taken hold of, or the input alone. */
  readonly hands?: true | 'input';
  /** What the output is called here, `output` unless told. */
  readonly output?: string;
  /** Whether the value has come out; the output is open where it has not. It has, unless told. */
  readonly out?: boolean;
  /** The nodes whose values are shown by something else that is there, and not by themselves. */
  readonly bare?: readonly ('input' | 'output')[];
  /** How far above the middle of the body its words stand, for what passes beneath them. */
  readonly lift?: number;
}

/** How an input's node is a handle. */
export const inputGrip: Grip = { of: 'x', quantity: 'input', axis: 'x', unit: 12 };

const sizeOf = ({ radius }: NeuronPlace): number => Math.max(13, radius * 0.46);

/** The body, with what it does to the input in it. */
function drawBody(group: Layer, weight: number, place: NeuronPlace, lift: number): void {
  const { x, y } = neuronPoints(place).body;
  const { radius } = place;
  const size = sizeOf(place);
  const chord = 2 * Math.sqrt(Math.max(0, radius ** 2 - (lift + size / 3) ** 2));
  mark(group, 'circle', 'body', { class: 'node', cx: x, cy: y, r: radius });
  bodyWords(group, weight, { x, y: y - lift }, chord * 0.86, size);
}

/** The two outer nodes, and the arrow from the body to the output. */
function drawNodes(group: Layer, values: NeuronValues, place: NeuronPlace, look: NeuronLook): void {
  const { input, body, output, small } = neuronPoints(place);
  const { radius, y } = place;
  const size = sizeOf(place);
  const state = look.out === false ? 'open' : undefined;
  const [from, to] = [
    { x: body.x + radius, y },
    { x: output.x - small - 3, y },
  ];
  arrow(group, 'out', from, to, { of: 'prediction', width: 2.5, head: Math.max(8, radius * 0.18), state });
  const bare = look.bare ?? [];
  const result = state || bare.includes('output') ? '' : numberText(values.prediction);
  node(group, 'output', { ...output, radius: small, text: result, of: 'prediction', size, state });
  const grip = look.hands ? inputGrip : undefined;
  const given = bare.includes('input') ? '' : numberText(values.input);
  node(group, 'input', { ...input, radius: small, text: given, of: 'input', size, grip });
}

/**
 * Draws the neuron: the input's node, the edge as thick as the weight, the body that multiplies by it, and the output's node.
 */
export function neuron(parent: Layer, values: NeuronValues, place: NeuronPlace, look: NeuronLook): void {
  const group = layer(parent, 'neuron');
  const { input, body, small } = neuronPoints(place);
  const ends = { from: { x: input.x + small, y: place.y }, to: { x: body.x - place.radius, y: place.y } };
  const hasKnob = look.hands === true;
  weightEdge(group, 'edge', { ...ends, weight: values.weight, unit: knobUnit(place), hasKnob });
  drawBody(group, values.weight, place, look.lift ?? 0);
  drawNodes(group, values, place, look);
  neuronNames(group, values.weight, place, look);
}
