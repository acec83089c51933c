import { verdictText } from '../../quantities/verdict-text.ts';
import { weightMove, weightMoveText } from '../../quantities/weight-move.ts';
import type { Update } from '../../neuron/update.ts';
import type { Piece } from '../../quantities/piece.ts';
import { said, saidPrediction } from '../../quantities/piece.ts';

/** What the figure says about the station at work, from 0; `next` is what the changed weight predicts. */
export function loopCaption(update: Update, next: number, at: number): readonly Piece[] {
  const { input, weight, prediction, goal, nextWeight } = update;
  const [x, w, changed] = [said('input', input), said('weight', weight), said('weight', nextWeight)];
  const [y, again, g] = [saidPrediction(prediction, goal), saidPrediction(next, goal), said('goal', goal)];
  const verdict = ` is ${verdictText(prediction, goal)}.`;
  const move = `Update: this ${weightMoveText(update)}, `;
  const captions: readonly (readonly Piece[])[] = [
    ['Predict: the input ', x, ' times the weight ', w, ' gives the prediction ', y, '.'],
    ['Compare: against the goal ', g, ' the prediction ', y, verdict],
    weightMove(update) === 'leaves' ? [move, 'at ', w, '.'] : [move, 'from ', w, ' to ', changed, '.'],
    [
      'Predict again: with the weight ',
      changed,
      ' the input ',
      x,
      ' gives ',
      again,
      '; the goal is ',
      g,
      '.',
    ],
  ];
  return captions[at] ?? [];
}
