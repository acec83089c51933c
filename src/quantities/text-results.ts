import type { Update } from '../neuron/update.ts';
import { improvementOf, type Improvement } from './improvement.ts';
import { learnedText, longRunText, comparisonText } from './improvement-text.ts';
import { numberOf } from './number-of.ts';
import type { ResultOf } from './result.ts';
import { said } from './said.ts';
import { turnIn } from './turn.ts';
import { verdictText } from './verdict-text.ts';
import { isRight } from './is-right.ts';
import { weightMoveText } from './weight-move.ts';
import { effectText, slopeText, stretchText } from './weight-text.ts';

const ofWeight = (of: (weight: number) => string): ResultOf => said((numbers) => of(numberOf(numbers, 'w')));

const inTurn = (n: number, of: (turn: Update) => string): ResultOf =>
  said((numbers) => of(turnIn(numbers, n)));

const ofImprovement = (texts: Readonly<Record<Improvement, string>>): ResultOf =>
  said((numbers) => texts[improvementOf(turnIn(numbers, 1), turnIn(numbers, 2))]);

/**
 * The results of a chapter with one example that are words, by name: parts of a sentence, and with a capital and a full
 * stop, whole ones.
 */
export const textResults: readonly (readonly [name: string, of: ResultOf])[] = [
  ['effect', ofWeight(effectText)],
  ['stretch', ofWeight(stretchText)],
  ['slope', ofWeight(slopeText)],
  ['verdict', inTurn(1, ({ prediction, goal }) => verdictText(prediction, goal))],
  ['next-verdict', inTurn(2, ({ prediction, goal }) => verdictText(prediction, goal))],
  [
    'goal-kind',
    inTurn(1, ({ input, goal }) => (goal === input ? 'the input itself' : 'a number of your own choosing')),
  ],
  [
    'to-learn',
    inTurn(1, ({ prediction, goal }) =>
      isRight(prediction, goal)
        ? 'the neuron has nothing to learn here'
        : 'the neuron has something to learn',
    ),
  ],
  ['weight-move', inTurn(1, weightMoveText)],
  ['outcome', ofImprovement(comparisonText)],
  ['long-run', ofImprovement(longRunText)],
  ['learned', ofImprovement(learnedText)],
];
