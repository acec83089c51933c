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
  return [...opening, ' ', ...here(training, view !== 'passes')];
}

function here(
  { weights, present, pass, outcome, examples, goalWeight, behaviour }: Training,
  withError: boolean,
): readonly Piece[] {
  const weight = weights[present] ?? NaN;
  if (behaviour === 'stays')
    return withError
      ? ['The mean error over the training data is ', said('error', meanErrorOf(examples, weight)), '.']
      : [];
  const last = pass > present && outcome.kind !== 'blown-up' ? ', the last,' : '';
  const when = present === 0 ? 'Before the first pass' : `After pass ${present}${last}`;
  if (!Number.isFinite(weight)) return [`${when} the weight is no longer a number.`];
  const nearly = weight !== goalWeight && numberText(weight) === numberText(goalWeight ?? NaN);
  const pieces: Piece[] = [
    `${when} the weight is `,
    nearly ? { of: 'weight', text: exactText(weight).replace('-', '−') } : said('weight', weight),
  ];
  if (!withError) return [...pieces, '.'];
  return [
    ...pieces,
    ', and the mean error over the training data ',
    said('error', meanErrorOf(examples, weight)),
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
