import type { Behaviour } from '../neuron/behaviour.ts';
import type { Example } from '../neuron/example.ts';
import { numberText } from '../story/number-text.ts';
import { rounding } from '../neuron/rounding.ts';

/**
 * A whole sentence on the example that throws the weight furthest, given what each of them multiplies the distance by, and what the run
 * does.
 */
export function blameText(
  examples: readonly Example[],
  factors: readonly number[],
  behaviour: Behaviour,
): string {
  if (behaviour === 'stays') return 'No update moves the weight, so none is to blame.';
  const place = blamedPlace(factors);
  const factor = factors[place] ?? 0;
  if (Math.abs(factor) <= 1 + rounding) return 'No example takes the weight further off.';
  const input = numberText(examples[place]?.input ?? 0);
  const by = `multiplies the distance by ${numberText(factor)}`;
  const whole = Math.abs(factors.reduce((all, each) => all * each, 1));
  return whole < 1
    ? `The input ${input} ${by}, and the rest of the pass makes up for it.`
    : `Most to blame is the input ${input}: its update ${by}.`;
}

/** The place, from 0, of the largest of these factors, whichever its sign: the first of them. */
export function blamedPlace(factors: readonly number[]): number {
  const sizes = factors.map(Math.abs);
  return sizes.indexOf(Math.max(...sizes));
}

/** A whole sentence on the example that takes all of the distance away, if there is one; `place` is its own, or −1. */
export function landingText(examples: readonly Example[], place: number): string {
  const example = examples[place];
  return example
    ? `The input ${numberText(example.input)} has the factor 0: its update takes all of the distance away, however long it was.`
    : 'No factor is 0, so no example takes all of the distance away.';
}

/** A whole sentence on whether some single weight fits the training data. `goalWeight` is null where none does, or any would. */
export function fitText(examples: readonly Example[], goalWeight: number | null): string {
  if (goalWeight !== null) return `A weight of ${numberText(goalWeight)} fits every example.`;
  const blank = examples.every(({ input, goal }) => input === 0 && goal === 0);
  return blank ? 'Any weight fits.' : 'No single weight fits every example.';
}
