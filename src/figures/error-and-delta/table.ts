import { numberText } from '../../story/number-text.ts';
import { quantities } from '../../quantities/quantity.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Scene } from '../figure.ts';
import type { Shown } from './error-scene.ts';

/** The figure's data: each quantity before the update and after it. */
export function tableOf({ update, after }: Pick<Shown, 'update' | 'after'>): Scene['table'] {
  const row = (of: Quantity, before: number, then: number): readonly string[] => [
    `${quantities[of].word} ${quantities[of].symbol}`,
    numberText(before),
    numberText(then),
  ];
  return {
    head: ['quantity', 'before the update', 'after the update'],
    rows: [
      row('input', update.input, update.input),
      row('weight', update.weight, after.weight),
      row('prediction', update.prediction, after.prediction),
      row('goal', update.goal, update.goal),
      row('delta', update.delta, after.delta),
      row('error', update.error, after.error),
    ],
  };
}
