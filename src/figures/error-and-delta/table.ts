import type { Update } from '../../neuron/update.ts';
import { numberText } from '../../story/number-text.ts';
import { missedBy } from '../../quantities/is-right.ts';
import { toldFrom } from '../../quantities/told-from.ts';
import { quantities } from '../../quantities/quantity.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Scene } from '../figure.ts';
import type { Shown } from './error-scene.ts';
import type { Worked } from './known.ts';

/**
 * The figure's data: each quantity before the update and after it, as far as it has been worked out. The error after it is read off the
 * curve, before there is a second prediction.
 */
export function tableOf({ update, after, known }: Pick<Shown, 'update' | 'after' | 'known'>): Scene['table'] {
  const cell = (value: number, line?: Worked): string => (!line || known.has(line) ? numberText(value) : '');
  const predicted = ({ prediction, goal }: Update, line: Worked): string =>
    known.has(line) ? toldFrom(prediction, missedBy(prediction, goal)) : '';
  const row = (of: Quantity, before: string, then: string): readonly string[] => [
    `${quantities[of].word} ${quantities[of].symbol}`,
    before,
    then,
  ];
  return {
    head: ['quantity', 'before the update', 'after the update'],
    rows: [
      row('input', cell(update.input), cell(update.input)),
      row('weight', cell(update.weight), cell(after.weight, 'next-weight')),
      row('prediction', predicted(update, 'prediction'), predicted(after, 'next-prediction')),
      row('goal', cell(update.goal), cell(update.goal)),
      row('delta', cell(update.delta, 'delta'), cell(after.delta, 'next-prediction')),
      row('error', cell(update.error, 'error'), cell(after.error, 'next-weight')),
    ],
  };
}
