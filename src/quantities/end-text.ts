import { columnsOf, fits } from '../neuron/bare-pass.ts';
import type { Behaviour } from '../neuron/behaviour.ts';
import { goalWeightOf } from '../neuron/goal-weight.ts';
import { type PassesNeeded, usualLimit } from '../neuron/passes-needed.ts';
import type { Run } from '../neuron/run.ts';
import { numberText } from '../story/number-text.ts';
import { counted, some } from './counted.ts';
import { isRight } from './is-right.ts';
import type { Setting } from './setting.ts';
import { type Piece, said } from './piece.ts';
import { allDigits } from './told-from.ts';

/** A whole sentence on how the passes that were asked for ended; `setting` is what they started with. */
export function endText(
  { outcome, passes, weight }: Pick<Run, 'outcome' | 'passes' | 'weight'>,
  setting: Pick<Setting, 'weight' | 'examples' | 'tolerance'>,
): readonly Piece[] {
  const goalWeight = goalWeightOf(setting.examples);
  const after = `After pass ${numberText(passes)}`;
  switch (outcome.kind) {
    case 'blown-up':
      return [`${after} the weight is ${numberText(weight)}. The neuron has blown up.`];
    case 'converged': {
      const tolerance = outcome.exactly ? 0 : setting.tolerance;
      const when = weight === setting.weight ? 'From the start' : after;
      return outcome.exactly && weight === goalWeight
        ? [`${when} the weight is exactly `, { of: 'weight', text: allDigits(weight) }, '.']
        : [`${when} every prediction in training is ${asRight(tolerance)}.`];
    }
    case 'stalled':
      return restText(weight, goalWeight, outcome.pass);
    case 'moving':
      return passes === 0
        ? ['The weight has not moved yet.']
        : [`${after} the weight is `, said('weight', weight, goalWeight), '.'];
  }
}

/** Whether every prediction is near enough before any pass. */
export const isRightAtOnce = ({
  weight,
  examples,
  tolerance,
}: Pick<Setting, 'weight' | 'examples' | 'tolerance'>): boolean =>
  fits(weight, columnsOf(examples), tolerance);

/** A sentence on a weight that the pass of that number left as it found it, so that it has been there since the pass before. */
function restText(weight: number, goalWeight: number | null, pass: number): readonly Piece[] {
  const now = said('weight', weight, goalWeight);
  const after = `After pass ${numberText(pass - 1)}`;
  if (pass === 1 || goalWeight === null || !isRight(weight, goalWeight))
    return [`${pass === 1 ? 'Every' : `${after} every`} pass ends where it began, at `, now, '.'];
  return weight === goalWeight
    ? [`${after} it rests at `, now, ', and what is still off is the rounding of the last digits.']
    : [
        `${after} it rests at `,
        now,
        ', beside ',
        said('weight', goalWeight, weight),
        ' and never exactly on it.',
      ];
}

/** What a prediction is that is near enough, after “every prediction is”. */
export function asRight(tolerance: number): string {
  return tolerance === 0 ? 'exactly right' : `within ${numberText(tolerance)} of its goal`;
}

/** A setting, and what it comes to in the long run. */
interface LongRun extends Pick<Setting, 'weight' | 'examples' | 'tolerance'> {
  readonly behaviour: Behaviour;
  readonly needed: PassesNeeded;
}

/** A whole sentence on how many passes it takes to converge, or why no number of them is enough. */
export function neededText({ behaviour, needed, weight, examples, tolerance }: LongRun): string {
  const right = `every prediction is ${asRight(tolerance)}`;
  if (isRightAtOnce({ weight, examples, tolerance })) return `From the start ${right}.`;
  if (behaviour === 'stays') return 'No number of passes would do.';
  if (typeof needed === 'number') {
    const rest = behaviour === 'lands-at-once' && needed > 1 ? ': the first leaves some rounding' : '';
    return `It takes ${counted(needed, 'pass', 'passes')} until ${right}${rest}.`;
  }
  if (behaviour === 'goes-to-and-fro')
    return `The weight comes back to where it was again and again, and never to where ${right}.`;
  return {
    stalls: `The weight comes to rest, yet not ${right}.`,
    returns: `The weight comes to rest, but for its last digits, yet not ${right}.`,
    diverges: 'No number of passes would do: the weight is carried further and further off.',
    crawls: `Even after ${numberText(usualLimit)} passes, not ${right}.`,
  }[needed];
}

/** A whole sentence on how many learning rates, of those in whole hundredths that shrink the distance, end exactly right. */
export function exactShareText(exact: number, all: number): string {
  const [nearer, there] = [all, exact].map((count) => some(count, 'brings', 'bring'));
  const how =
    all === 0 ? '' : exact === all ? ', and exactly there' : `, and of these ${there} it exactly there`;
  return `A hundred rates from 0.01 to 1 have been tried here: ${nearer} it nearer${how}.`;
}
