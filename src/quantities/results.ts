import { testValues } from './in-program.ts';
import type { ResultOf } from './result.ts';
import { textResults } from './text-results.ts';
import { trainingTexts } from './training-texts.ts';
import { trainingValues } from './training-values.ts';
import { valueResults } from './value-results.ts';

/** Everything that a sentence, a formula or a line of a listing can show, by the name that authors write. */
export const results: ReadonlyMap<string, ResultOf> = new Map([
  ...valueResults,
  ...textResults,
  ...trainingValues,
  ...testValues,
  ...trainingTexts,
]);
