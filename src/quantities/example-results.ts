import type { Update } from '../neuron/update.ts';
import { ofTurn, predictionOfTurn, saidOfTurn } from './of-turn.ts';
import type { ResultOf } from './result.ts';
import { verdictText } from './verdict-text.ts';
import { weightMoveText } from './weight-move.ts';

const verdict = ({ prediction, goal }: Update): string => verdictText(prediction, goal);

/** What every chapter with one example can show, or mark: its first update, and what that makes of the prediction. `next-` is after it. */
export const exampleResults: readonly (readonly [name: string, of: ResultOf])[] = [
  ['weight', ofTurn(1, ({ weight }) => weight, 'weight')],
  ['prediction', predictionOfTurn(1)],
  ['delta', ofTurn(1, ({ delta }) => delta, 'delta')],
  ['next-weight', ofTurn(2, ({ weight }) => weight, 'weight')],
  ['next-prediction', predictionOfTurn(2)],
  ['verdict', saidOfTurn(1, verdict)],
  ['next-verdict', saidOfTurn(2, verdict)],
  ['weight-move', saidOfTurn(1, weightMoveText)],
];
