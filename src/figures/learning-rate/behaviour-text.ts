import { exactText, numberText } from '../../story/number-text.ts';
import type { Piece } from '../figure.ts';
import { said } from '../parts/said.ts';
import type { Training } from './training.ts';

/** A sentence that names what a learning rate makes of the weight, as it happens, and how it ends. */
export function behaviourPieces(training: Training): readonly Piece[] {
  const { behaviour, alpha } = training;
  const rate: Piece = { of: 'alpha', text: `α = ${numberText(alpha)}` };
  if (behaviour === 'stays') return staying(training, rate);
  if (behaviour === 'lands-at-once')
    return ['With ', rate, ' the weight lands at once: ', ...ending(training), '.'];
  const way = {
    creeps: 'it creeps',
    settles: 'it settles',
    'swings-and-settles': 'it swings past the goal and back, and settles',
    'swings-and-never-settles': 'it swings and never settles',
    diverges: 'it diverges',
  }[behaviour];
  return [
    'With ',
    rate,
    ' each pass ',
    ...factorPieces(training.factor),
    `: ${way}`,
    ...joined(ending(training)),
    '.',
  ];
}

const joined = (pieces: readonly Piece[]): readonly Piece[] => (pieces.length ? ['; ', ...pieces] : []);

function staying({ alpha, weights: [weight = 0], needed }: Training, rate: Piece): readonly Piece[] {
  if (needed === 1) return ['The weight ', said('weight', weight), ' is right already: no update moves it.'];
  const why = alpha === 0 ? ' no update moves the weight' : ' the weight has nowhere to go';
  return ['With ', rate, `${why}: it stays at `, said('weight', weight), '.'];
}

/** What a pass does to the distance from the goal weight, after “each pass”. */
function factorPieces(factor: number): readonly Piece[] {
  const size = Math.abs(factor);
  if (!Number.isFinite(factor)) return ['multiplies the distance by more than any number can say'];
  if (factor === 0) return ['takes off all of the distance that is left'];
  if (size > 0.995 || size < 0.001) return ['multiplies the distance by ', said('delta', shortened(factor))];
  const share: Piece = { of: 'delta', text: `${numberText(Number((size * 100).toPrecision(2)))} %` };
  return ['leaves ', share, ' of the distance', ...(factor < 0 ? [', on the other side'] : [])];
}

const shortened = (factor: number): number => Number(factor.toPrecision(6));

/** How the run ends, after “the weight …;” or “at once:”. */
function ending(training: Training): readonly Piece[] {
  const { needed, outcome, weights, goalWeight } = training;
  const last = weights.at(-1) ?? 0;
  if (outcome.kind === 'blown-up') return [`after pass ${outcome.pass} the weight is no longer a number`];
  if (typeof needed === 'number') return [`after ${passesText(needed)} `, ...converged(training)];
  if (outcome.kind === 'stalled') return resting(last, goalWeight);
  if (needed === 'stalls') return ['in the end it comes to rest, and never exactly on the goal'];
  if (needed === 'crawls') return ['it needs more than 10\u202f000 passes'];
  if (needed === 'swings' && training.behaviour !== 'swings-and-never-settles') {
    return ['it ends beside the goal, going to and fro in its last digit'];
  }
  return [];
}

function converged({ tolerance, weights, outcome, goalWeight }: Training): readonly Piece[] {
  const last = weights.at(-1);
  if (tolerance > 0) return [`every prediction is within ${numberText(tolerance)} of its goal`];
  const known = outcome.kind === 'converged' && last !== undefined && last === goalWeight;
  return known ? ['the weight is exactly ', said('weight', last)] : ['every prediction is exactly right'];
}

function resting(weight: number, goalWeight: number | null): readonly Piece[] {
  const exact: Piece = { of: 'weight', text: exactText(weight).replace('-', '−') };
  if (goalWeight === null)
    return ['it comes to rest at ', exact, ', for no single weight fits all the examples'];
  return ['it comes to rest at ', exact, ', beside ', said('weight', goalWeight), ' and never exactly on it'];
}

/** So many passes, in words. */
const passesText = (count: number): string => (count === 1 ? 'one pass' : `${numberText(count)} passes`);
