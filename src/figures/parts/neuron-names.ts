import { placeLabels } from './labels.ts';
import type { Label } from './labels.ts';
import type { Layer } from './mark.ts';
import { knobUnit, neuronPoints } from './neuron-place.ts';
import type { NeuronPlace } from './neuron-place.ts';
import type { NeuronLook } from './neuron.ts';
import { texts } from './text.ts';
import { textWidth } from './text-width.ts';
import { valueLabel } from './value-label.ts';

/** How high above the line the weight's name stands: above its track, else above the body where the edge is short. */
function heightOf(words: string, place: NeuronPlace, hands: boolean): number {
  const { radius, size } = place;
  if (hands) return 3.3 * knobUnit(place) + 4 + size * 1.1;
  const { input, body, small } = neuronPoints(place);
  const short = textWidth(words, size) > body.x - radius - input.x - small;
  return (short ? radius : radius * 0.36) + size * 0.9;
}

/** Draws the names of a neuron's parts: input and output under their nodes, the weight above its edge. */
export function neuronNames(group: Layer, weight: number, place: NeuronPlace, look: NeuronLook): void {
  const { input, body, output, small } = neuronPoints(place);
  const { x, y, width, radius, size } = place;
  const below = { y: y + small + size * 0.95, anchor: 'middle' } as const;
  const words = valueLabel('weight', weight);
  const middle = (input.x + small + body.x - radius) / 2;
  const above = { x: middle, y: y - heightOf(words, place, look.hands === true), anchor: 'middle' } as const;
  const labels: readonly Label[] = [
    { text: 'input x', of: 'input', size, spots: [{ ...below, x: input.x }] },
    { text: `${look.output ?? 'output'} y`, of: 'prediction', size, spots: [{ ...below, x: output.x }] },
    { text: words, of: 'weight', size, spots: [above] },
  ];
  const room = { left: x - 10, right: x + width + 10, top: y - radius * 4, bottom: y + radius * 4 };
  texts(group, 'names', placeLabels(labels, room));
}
