import { deltaOf } from '../neuron/delta.ts';
import type { Example } from '../neuron/example.ts';
import { numberText } from '../story/number-text.ts';
import { joined } from './joined.ts';
import { isRight } from './is-right.ts';
import { type Piece, said } from './piece.ts';
import { toldFrom } from './told-from.ts';

/** The predictions for the test data, each told from its goal, after “it predicts”; said once for all where the neuron has blown up. */
export function predictionsText(predictions: readonly number[], tests: readonly Example[]): string {
  const texts = predictions.map((prediction, place) => toldFrom(prediction, tests[place]?.goal ?? null));
  return predictions.some(Number.isFinite) ? joined(texts) : 'no numbers any more';
}

/** A whole sentence on how far off the predictions for the test data are, each beside its goal. */
export function testText(predictions: readonly number[], tests: readonly Example[]): string {
  const deltas = tests.map(({ goal }, place) => deltaOf(predictions[place] ?? NaN, goal));
  const one = tests.length === 1;
  if (deltas.every((delta) => delta === 0)) return one ? 'That is exactly right.' : 'Each is exactly right.';
  if (deltas.some(Number.isNaN) || !predictions.some(Number.isFinite))
    return one ? 'It has no answer left.' : 'It has no answers left.';
  if (tests.every(({ goal }, place) => isRight(predictions[place] ?? NaN, goal))) {
    return `${one ? 'That' : 'Each'} is right, but for the rounding of the last digits.`;
  }
  if (!deltas.every(Number.isFinite))
    return `${one ? 'That is' : 'They are'} further off than any number can say.`;
  const sizes = deltas.map((delta) => numberText(Math.abs(delta)));
  if (one) return `That is off by ${sizes.join('')}.`;
  return new Set(sizes).size === 1
    ? `Each is off by ${sizes[0] ?? ''}.`
    : `They are off by ${joined(sizes)}.`;
}

/** What the test data are to the neuron, after a comma: “some of which it has seen in training”. */
export function unseenText(examples: readonly Example[], tests: readonly Example[]): string {
  const known = new Set(examples.map(({ input }) => input));
  const seen = tests.filter(({ input }) => known.has(input)).length;
  if (tests.length === 1) return seen ? 'which it has seen in training' : 'which it has never seen';
  if (seen === 0) return 'none of which it has ever seen';
  return `${seen === tests.length ? 'all' : 'some'} of which it has seen in training`;
}

/**
 * A whole sentence on whether the neuron has learned the rule. `k` is what the rule multiplies an input by, `start` the weight
 * before the training.
 */
export function learnedRuleText(weight: number, k: number, start: number): readonly Piece[] {
  if (!Number.isFinite(weight)) return ['The neuron has learned nothing: its weight is no longer a number.'];
  if (weight !== k && isRight(weight, k))
    return ['The neuron’s weight is the rule, but for the rounding of the last digits.'];
  const close = Math.abs(weight - k) < 0.1 * Math.abs(k);
  let is = `is ${close ? 'close to the rule, but ' : ''}not the rule.`;
  if (weight === k)
    is =
      start === k
        ? 'was the rule itself from the start. There was nothing to learn.'
        : 'is the rule itself. It has learned the rule, not the examples.';
  return ['The neuron’s weight, ', said('weight', weight, k), `, ${is}`];
}
