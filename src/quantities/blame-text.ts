import type { Behaviour } from '../neuron/behaviour.ts';
import type { Example } from '../neuron/example.ts';
import { numberText } from '../story/number-text.ts';
import { rounding } from '../neuron/rounding.ts';
import { joined, separator } from './joined.ts';
import type { Piece } from './piece.ts';

/**
 * A whole sentence on the examples that throw the weight furthest, mostly one, given what each of them multiplies the distance by, and
 * what the run does.
 */
export function blameText(
  examples: readonly Example[],
  factors: readonly number[],
  behaviour: Behaviour,
): readonly Piece[] {
  if (behaviour === 'stays') return ['No update moves the weight, so none is to blame.'];
  const largest = Math.max(...factors.map(Math.abs));
  if (largest <= 1 + rounding) return ['No example takes the weight further off.'];
  const places = factors.flatMap((factor, place) =>
    Math.abs(factor) >= largest * (1 - rounding) ? place : [],
  );
  const inputs = distinct(places.map((place) => examples[place]?.input ?? 0));
  const by = `the distance by ${joined(distinct(places.map((place) => factors[place] ?? 0)))}`;
  const one = inputs.length === 1;
  const subject = [
    one ? 'input ' : 'inputs ',
    ...inputs.flatMap((text, place): readonly Piece[] => [
      separator(place, inputs.length),
      { of: 'input', text },
    ]),
  ];
  const does = `${one ? 'multiplies' : 'multiply'} ${by}`;
  const whole = Math.abs(factors.reduce((all, each) => all * each, 1));
  return whole < 1
    ? ['The ', ...subject, ` ${does}, and the rest of the pass makes up for it.`]
    : [
        `Most to blame ${one ? 'is' : 'are'} the `,
        ...subject,
        `: ${one ? 'its update' : 'their updates'} ${does}.`,
      ];
}

const distinct = (values: readonly number[]): readonly string[] => [...new Set(values.map(numberText))];

/** The place, from 0, of the largest of these factors, whichever its sign: the first of them. */
export function blamedPlace(factors: readonly number[]): number {
  const sizes = factors.map(Math.abs);
  return sizes.indexOf(Math.max(...sizes));
}
