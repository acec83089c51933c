import { numberText } from '../../story/number-text.ts';
import type { Scene } from '../figure.ts';
import type { Run } from './run-of.ts';
import type { Turn } from './turn.ts';

/** Every update of the pass, a row each, the present one marked. */
export const workTable = ({ updates }: Run, { index }: Turn): Scene['table'] => ({
  head: ['example', 'input', 'weight before', 'prediction', 'goal', 'delta', 'weight after'],
  rows: updates.map(({ input, weight, prediction, goal, delta, nextWeight }, place) =>
    [place + 1, input, weight, prediction, goal, delta, nextWeight].map(numberText),
  ),
  present: index,
});

/** Every test example, a row each, the present one marked. */
export const testTable = ({ tests }: Run, { index }: Turn): Scene['table'] => ({
  head: ['test input', 'prediction', 'goal', 'delta', 'error'],
  rows: tests.map(({ input, prediction, goal, delta, error }) =>
    [input, prediction, goal, delta, error].map(numberText),
  ),
  present: index,
});
