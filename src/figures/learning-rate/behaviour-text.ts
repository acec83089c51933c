import { endText, neededText } from '../../quantities/end-text.ts';
import { numberText } from '../../story/number-text.ts';
import type { Piece } from '../figure.ts';
import { said } from '../parts/said.ts';
import type { Training } from './training.ts';

/** What the weight does, as it happens, after “it”. */
const ways = {
  creeps: 'creeps',
  settles: 'settles',
  'swings-and-settles': 'swings past the goal and back, and settles',
  'swings-and-never-settles': 'swings and never settles',
  diverges: 'diverges',
} as const;

/** Sentences that name what a learning rate makes of the weight, as it happens, and how it ends. */
export function behaviourPieces(training: Training): readonly Piece[] {
  const { behaviour, alpha, factor } = training;
  const rate: Piece = { of: 'alpha', text: `α = ${numberText(alpha)}` };
  if (behaviour === 'stays') return staying(training, rate);
  const does: readonly Piece[] =
    behaviour === 'lands-at-once'
      ? [' the weight lands at once. ']
      : [' each pass ', ...factorPieces(factor), `: it ${ways[behaviour]}. `];
  return ['With ', rate, ...does, ending(training)];
}

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
  if (size > 0.995 || size < 0.001)
    return ['multiplies the distance by ', said('delta', Number(factor.toPrecision(6)))];
  const share: Piece = { of: 'delta', text: `${numberText(Number((size * 100).toPrecision(2)))} %` };
  return ['leaves ', share, ' of the distance', ...(factor < 0 ? [', on the other side'] : [])];
}

/** A sentence on how the run ends, where its behaviour has not said all of that; else ''. */
function ending({ outcome, weights, needed, tolerance, behaviour, examples }: Training): string {
  const run = { outcome, passes: weights.length - 1, weight: weights.at(-1) ?? 0 };
  if (outcome.kind !== 'moving') return endText(run, { examples, tolerance });
  const isSaid = behaviour === 'diverges' || behaviour === 'swings-and-never-settles';
  return isSaid ? '' : neededText(needed, tolerance);
}
