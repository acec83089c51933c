import type { Results } from './result.ts';
import { textResults } from './text-results.ts';
import { valueResults } from './value-results.ts';

/** The results of a chapter with one example. */
export const exampleResults: Results = new Map([...valueResults, ...textResults]);
