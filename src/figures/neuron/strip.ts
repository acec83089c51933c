import type { Frame } from '../figure.ts';
import type { Layer } from '../parts/mark.ts';
import { neuron } from '../parts/neuron.ts';
import type { NeuronValues } from '../parts/neuron.ts';

/** The neuron small, at the top of the drawing, above another view of the same numbers. */
export function strip(parent: Layer, values: NeuronValues, frame: Frame): void {
  const place =
    frame.name === 'wide'
      ? { x: 70, y: 92, width: 500, radius: 40, size: 15 }
      : { x: 36, y: 53, width: 288, radius: 24, size: 13 };
  neuron(parent, values, place, { hands: true });
}
