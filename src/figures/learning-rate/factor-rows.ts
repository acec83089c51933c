import { passFactor } from '../../neuron/shrink.ts';
import { blamedIn } from './blame.ts';
import type { Training } from './training.ts';

/** What one example, or the pass as a whole, multiplies the distance by. */
export interface FactorRow {
  /** The example's input; none for the whole pass. */
  readonly input?: number;
  readonly factor: number;
  /** What the pass has multiplied the distance by once this example is done. */
  readonly product: number;
  /** What is to be said about it, where there is room and where there is little. */
  readonly says?: { readonly long: string; readonly short: string };
}

/** A row for each example, in their order, and last one for the whole pass. */
export function factorRows(training: Training): readonly FactorRow[] {
  const { examples, factors, factor, alpha, rule } = training;
  const blamed = blamedIn(training);
  const says =
    Math.abs(factor) > 1 ? { long: 'most to blame', short: 'to blame' } : { long: 'made up for', short: '' };
  const each = examples.map(({ input }, place) => ({
    input,
    factor: factors[place] ?? 1,
    product: passFactor(examples.slice(0, place + 1), alpha, rule),
    ...(place === blamed ? { says } : {}),
    ...(factors[place] === 0 ? { says: { long: 'hits the goal', short: 'hits' } } : {}),
  }));
  return [...each, { factor, product: factor }];
}
