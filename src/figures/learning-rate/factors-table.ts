import { numberText } from '../../story/number-text.ts';
import type { Scene } from '../figure.ts';
import { factorRows } from './factor-rows.ts';
import type { RunSoFar } from './run-so-far.ts';

/** The factors' data: what each example multiplies the distance by, and what they have come to once it is done; last, the whole pass. */
export const factorsTableOf = (run: RunSoFar): Scene['table'] => ({
  head: ['input x', 'factor', 'together'],
  rows: factorRows(run).map(({ input, factor, product }) => [
    input === undefined ? 'a pass' : numberText(input),
    numberText(factor),
    numberText(product),
  ]),
});
