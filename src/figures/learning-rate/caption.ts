import { exactText, numberText } from '../../story/number-text.ts';
import type { Piece } from '../figure.ts';
import { said } from '../parts/said.ts';
import { blamedIn } from './blame.ts';
import { behaviourPieces } from './behaviour-text.ts';
import type { View } from './learning-rate-scene.ts';
import { meanErrorOf } from './mean-error.ts';
import type { Training } from './training.ts';

/** The figure's live sentences: what this learning rate does, and what the view shows of it. */
export function captionOf(view: View, training: Training): readonly Piece[] {
  const opening = behaviourPieces(training);
  if (view === 'factors') return [...opening, ' ', ...blame(training)];
  if (view === 'map') return opening;
  return [...opening, ...here(training, view !== 'passes')];
}

/** What holds at the present pass; at the last one of a run that has ended, what is not said yet. */
function here(training: Training, withError: boolean): readonly Piece[] {
  const { weights, present, outcome, examples, goalWeight, behaviour } = training;
  const weight = weights[present] ?? NaN;
  const error = said('error', meanErrorOf(examples, weight));
  const isLast = present > 0 && present === weights.length - 1 && outcome.kind !== 'moving';
  if (behaviour === 'stays' || (isLast && Number.isFinite(weight))) {
    return withError ? [' The mean error over the training data is then ', error, '.'] : [];
  }
  if (isLast) return [];
  const when = present === 0 ? ' Before the first pass' : ` After pass ${present}`;
  const nearly = weight !== goalWeight && numberText(weight) === numberText(goalWeight ?? NaN);
  return [
    `${when} the weight is `,
    nearly ? { of: 'weight', text: exactText(weight).replace('-', '−') } : said('weight', weight),
    ...(withError ? [', and the mean error over the training data ', error] : []),
    '.',
  ];
}

function blame(training: Training): readonly Piece[] {
  const { factors, examples } = training;
  const place = blamedIn(training);
  const example = examples[place];
  if (!example) return ['No example makes the distance grow.'];
  const by = said('delta', Number((factors[place] ?? 1).toPrecision(6)));
  if (Math.abs(training.factor) <= 1) {
    return [
      'Example ',
      said('input', example.input),
      ' makes the distance grow, by ',
      by,
      ', and the others make up for it.',
    ];
  }
  return [
    'Example ',
    said('input', example.input),
    ' is most to blame: it multiplies the distance by ',
    by,
    '.',
  ];
}
