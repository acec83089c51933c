import { predict } from '../../neuron/predict.ts';
import { layers } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import { rounded } from '../../dom/rounded.ts';
import type { Rows } from './rows.ts';

/** The most whole inputs that are told apart. */
const most = 10;

/** The threads between the bars: one for each whole input from 0 to the present one, and one for its end. */
export function threadsOf(input: number): readonly number[] {
  const whole = Math.floor(Math.min(Math.abs(input), most));
  const steps = Array.from({ length: whole + 1 }, (_, index) => index * Math.sign(input));
  return input === 0 ? [0] : [...steps.filter((each) => each !== input), input];
}

/** Draws the weight's stretch from the input's bar to the output's, thread by thread. */
export function threads(
  parent: Layer,
  { input, weight, prediction }: NeuronValues,
  { place: exact, input: top, output, height }: Rows,
): void {
  const place = (value: number): number => rounded(exact(value));
  const [from, to] = [top + height, output];
  const shape = `M${place(0)},${from}L${place(input)},${from}L${place(prediction)},${to}L${place(0)},${to}Z`;
  mark(parent, 'path', 'stretch', { class: 'wash', 'data-quantity': 'weight', d: shape });
  const all = threadsOf(input);
  layers(parent, 'threads', all, (each, value, index) => {
    const last = index === all.length - 1;
    mark(each, 'line', 'thread', {
      class: 'stroke',
      'data-quantity': 'weight',
      'data-state': last ? null : 'open',
      'stroke-width': last ? 2.5 : 1.5,
      x1: place(value),
      x2: place(predict(value, weight)),
      y1: from,
      y2: to,
    });
  });
}
