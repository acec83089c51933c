import { endText, neededText } from '../../quantities/end-text.ts';
import { behaviourText, passEffectText } from '../../quantities/rate-text.ts';
import { meanErrorOf } from '../../neuron/mean-error.ts';
import { numberText } from '../../story/number-text.ts';
import type { Piece } from '../../quantities/piece.ts';
import { said } from '../../quantities/piece.ts';
import type { View } from './learning-rate-scene.ts';
import { hasEnded, type RunSoFar } from './run-so-far.ts';

/**
 * The figure's live sentences: what the passes have made of the weight up to the present one, and what the view shows besides. What
 * is to come is left for the reader to find; only the map tells it, for it shows every rate to its end. A step that marks the data says
 * nothing of the mean error, nor one that marks the weight of what the learning rate does: the text has yet to say what these are.
 */
export function captionOf(view: View, run: RunSoFar, mark: string): readonly Piece[] {
  const { present, behaviour } = run;
  if (view === 'map') return [...rateSentence(run), ' ', neededText(run)];
  const withRate = present && behaviour !== 'stays' && mark !== 'weight';
  const withError = view !== 'passes' && mark !== 'train';
  return withRate
    ? [...rateSentence(run), ' ', ...here(run, withError, 'it')]
    : here(run, withError, 'the weight');
}

/** What the learning rate does to the distance, and the name for that: a whole sentence. */
export function rateSentence({ alpha, passFactor, behaviour }: RunSoFar): readonly Piece[] {
  const does = behaviour === 'stays' || behaviour === 'lands-at-once';
  const effect = does ? '' : `each pass ${passEffectText(passFactor, behaviour)}: `;
  return [
    'With ',
    { of: 'alpha', text: `α = ${numberText(alpha)}` },
    ` ${effect}the weight ${behaviourText(behaviour)}.`,
  ];
}

/** What holds at the present pass, of the weight by that name; at the last one of a run that has ended, how it did. */
function here(run: RunSoFar, withError: boolean, name: string): readonly Piece[] {
  const { weights, present, outcome, examples, goalWeight } = run;
  const weight = weights[present] ?? NaN;
  const error = said('error', meanErrorOf(examples, weight));
  if (hasEnded(run)) {
    const end = endText({ outcome, passes: present, weight }, run);
    return Number.isFinite(weight) && withError
      ? [...end, ' The mean error over the training data is then ', error, '.']
      : end;
  }
  return [
    `${present ? `After pass ${present}` : 'Before the first pass'} ${name} is `,
    said('weight', weight, goalWeight),
    ...(withError ? [', and the mean error over the training data ', error] : []),
    '.',
  ];
}
