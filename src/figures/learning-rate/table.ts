import { numberText } from '../../story/number-text.ts';
import type { Scene } from '../figure.ts';
import { meanErrorOf } from '../../neuron/mean-error.ts';
import type { RunSoFar } from './run-so-far.ts';
import { toldFrom } from '../../quantities/told-from.ts';

/** The most rows that the table has. */
const most = 20;

/** The figure's data: the weight and the mean error after each pass, for the passes around the present one. */
export function tableOf({ weights, examples, present, goalWeight }: RunSoFar): Scene['table'] {
  const first = Math.max(0, Math.min(present - most / 2, weights.length - most));
  return {
    present: present - first,
    head: ['pass n', 'weight w', 'mean error'],
    rows: weights
      .slice(first, first + most)
      .map((weight, place) => [
        String(first + place),
        toldFrom(weight, goalWeight),
        numberText(meanErrorOf(examples, weight)),
      ]),
  };
}
