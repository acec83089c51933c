import { verdictText } from '../../quantities/verdict-text.ts';
import { isRight } from '../../quantities/is-right.ts';
import { weightMoveText } from '../../quantities/weight-move.ts';
import type { Update } from '../../neuron/update.ts';
import type { Piece } from '../../quantities/piece.ts';
import { named, said, saidPrediction } from '../../quantities/piece.ts';
import { product } from './product.ts';

/** A station of the loop: its numbers, a few words on them, and whether it is done, at work, or still to come. */
export interface Station {
  readonly word: string;
  readonly numbers: readonly Piece[];
  readonly note: readonly Piece[];
  readonly state: 'done' | 'work' | 'open';
}

/** The four stations of a turn with their numbers, the one of that place at work; `next` is what the changed weight predicts. */
export function stationsOf(update: Update, next: number, at: number): readonly Station[] {
  const { input, weight, prediction, goal, nextWeight } = update;
  const rule: readonly Piece[] = [named('input'), ' · ', named('weight')];
  const compared: readonly Piece[] = [saidPrediction(prediction, goal), ' against ', said('goal', goal)];
  const changed: readonly Piece[] = [said('weight', weight), ' → ', said('weight', nextWeight)];
  const verdict = isRight(prediction, goal) ? 'right' : verdictText(prediction, goal);
  const texts = [
    { word: 'predict', numbers: product(input, weight, prediction, goal), note: rule },
    { word: 'compare', numbers: compared, note: [verdict] },
    { word: 'update', numbers: changed, note: [weightMoveText(update)] },
    { word: 'predict again', numbers: product(input, nextWeight, next, goal), note: rule },
  ];
  return texts.map((each, index) => ({
    ...each,
    state: index < at ? ('done' as const) : index === at ? ('work' as const) : ('open' as const),
  }));
}
