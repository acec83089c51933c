import type { Numbers } from '../story/number.ts';
import type { ResultOf } from './result.ts';

/** A result that is words: a part of a sentence or, with a capital, a whole one. */
export const said =
  (of: (numbers: Numbers) => string): ResultOf =>
  (numbers) => ({ text: of(numbers) });
