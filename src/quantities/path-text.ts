import { predict } from '../neuron/predict.ts';
import { rounding } from '../neuron/rounding.ts';
import type { Update } from '../neuron/update.ts';
import { numberText } from '../story/number-text.ts';
import { separator } from './joined.ts';
import { counted, some } from './counted.ts';
import { isRight } from './is-right.ts';
import { type Piece, said } from './piece.ts';
import { toldFrom } from './told-from.ts';

/** The most weights of a path that are written out, and the most passes that are named one by one. */
const longest = 7;
const namedPasses = 4;

/** The weights before, between and after updates: `0 → 4 → −11 → 61`; a long path has its middle left out. */
export function pathText(updates: readonly Update[], goalWeight: number | null): string {
  const weights = [
    ...updates.slice(0, 1).map(({ weight }) => weight),
    ...updates.map(({ nextWeight }) => nextWeight),
  ];
  const texts = weights.map((weight) => toldFrom(weight, goalWeight));
  const shown = texts.length > longest ? [...texts.slice(0, longest - 2), '…', ...texts.slice(-1)] : texts;
  return shown.join('\u00a0→ ');
}

/** A whole sentence with the weight after each of the first passes, four at most. */
export function passesText(weights: readonly number[], goalWeight: number | null): readonly Piece[] {
  if (weights.length === 0) return ['No pass has been made yet.'];
  const first = weights.slice(0, namedPasses);
  const each = first.flatMap((weight, place) => [
    separator(place, first.length),
    said('weight', weight, goalWeight),
    ` after pass ${place + 1}`,
  ]);
  return ['The weight is ', ...each, weights.length > namedPasses ? ', and so on.' : '.'];
}

/** A whole sentence on what follows the first of so many examples. */
export function otherExamplesText(count: number): string {
  if (count === 1) return 'There is no other example.';
  if (count === 2) return 'Then comes the other example, and begins with that weight.';
  return `Then come the other ${numberText(count - 1)} examples, and each begins with the weight that the one before it left.`;
}

/** Whether the weight that a pass left is right for its first example. */
function isFirstRight(updates: readonly Update[]): boolean {
  const [first] = updates;
  return isRight(predict(first?.input ?? NaN, updates.at(-1)?.nextWeight ?? NaN), first?.goal ?? NaN);
}

/** A whole sentence on how many updates of a pass moved the weight. */
export function movesText(updates: readonly Update[]): string {
  const moved = updates.map(({ weight, nextWeight }) => weight !== nextWeight);
  const [count, all] = [moved.filter(Boolean).length, moved.length];
  if (count === 0) return 'No update moves the weight.';
  if (count === all) return all === 1 ? 'The one update moves the weight.' : 'Every update moves the weight.';
  if (count === 1 && moved[0] && isFirstRight(updates))
    return 'The first update moves the weight, and after it there is nothing left to correct.';
  const rest = all - count === 1 ? 'the other one leaves' : 'the others leave';
  return `Of ${counted(all, 'update', 'updates')}, ${numberText(count)} ${count === 1 ? 'moves' : 'move'} the weight; ${rest} it where it is.`;
}

/** A whole sentence on where the updates of a pass went: past the goal weight, or further from it than they began. */
export function overshootText(updates: readonly Update[], goalWeight: number | null): string {
  if (updates.every(({ weight, nextWeight }) => weight === nextWeight)) return 'No update moves it.';
  const off = (weight: number): number =>
    goalWeight === null || isRight(weight, goalWeight) ? 0 : weight - goalWeight;
  const moves = updates.map(({ weight, nextWeight }) => [off(weight), off(nextWeight)] as const);
  const past = moves.filter(([before, after]) => Math.sign(before) * Math.sign(after) < 0).length;
  const further = moves.filter(
    ([before, after]) => Math.abs(after) > Math.abs(before) * (1 + rounding),
  ).length;
  const all = moves.length;
  if (past === 0 && further === 0)
    return 'No update goes past the goal weight, and none takes it further off.';
  if (past === all && further === all) {
    return `${all === 1 ? 'The one' : 'Every'} update goes past the goal weight, and ends further from it than it began.`;
  }
  if (all === 1)
    return past
      ? 'The one update goes past the goal weight, and ends no further off.'
      : 'The one update moves away from the goal weight.';
  return `Of ${counted(all, 'update', 'updates')}, ${some(past, 'goes', 'go')} past the goal weight and ${some(further, 'ends', 'end')} further from it than before.`;
}
