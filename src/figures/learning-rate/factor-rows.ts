import type { RunSoFar } from './run-so-far.ts';

/** What one example, or the pass as a whole, multiplies the distance by. */
export interface FactorRow {
  /** The example's input; none for the whole pass. */
  readonly input?: number;
  readonly factor: number;
  /** What the pass has multiplied the distance by once this example is done. */
  readonly product: number;
}

/** A row for each example, in their order, and last one for the whole pass. */
export function factorRows({ examples, factors, passFactor }: RunSoFar): readonly FactorRow[] {
  const each = factors.map((factor, place) => ({
    input: examples[place]?.input ?? NaN,
    factor,
    product: factors.slice(0, place + 1).reduce((product, one) => product * one),
  }));
  return [...each, { factor: passFactor, product: passFactor }];
}
