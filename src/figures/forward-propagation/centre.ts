import { numberText } from '../../story/number-text.ts';
import type { Frame } from '../figure.ts';
import type { Layer } from '../parts/mark.ts';
import { neuron } from '../parts/neuron.ts';
import { text } from '../parts/text.ts';
import { fittedSize } from '../parts/text-width.ts';
import type { Turn } from './turn.ts';

/** Draws what the loop turns about, the neuron with the weight that it has by now; on a phone only the weight. */
export function drawCentre(parent: Layer, { at, holds }: Turn, frame: Frame): void {
  if (frame.name === 'wide') {
    const place = { x: 190, y: 282, width: 260, radius: 38, size: 15 };
    neuron(parent, 'neuron', holds, place, { output: 'prediction', out: at !== 2 });
    return;
  }
  const middle = { x: 180, anchor: 'middle', of: 'weight' } as const;
  const words = `w = ${numberText(holds.weight)}`;
  text(parent, 'word', { ...middle, text: 'weight', size: 13, y: 122 });
  text(parent, 'value', { ...middle, text: words, size: fittedSize(words, 110, 20), y: 144 });
}
