import { describe, expect, it } from 'vitest';
import { examplesOf } from '../neuron/examples-of.ts';
import { fitText } from '../../src/quantities/fit-text.ts';
import { plain } from '../../src/quantities/piece.ts';

describe('fitText', () => {
  it.each([
    [[4, 5], 1, 'A weight of 1 fits every example.'],
    [[0, 0], null, 'Any weight fits.'],
    [[0, 4], null, 'No single weight fits every example.'],
  ])('fitText of the inputs %j with the goal weight %s says “%s”', (inputs, goalWeight, sentence) => {
    expect(plain(fitText(examplesOf(inputs), goalWeight))).toBe(sentence);
  });

  it('fitText(examples, goalWeight) sees a goal other than 0 that an input of 0 can never have', () => {
    expect(plain(fitText([{ input: 0, goal: 1 }], null))).toBe('No single weight fits every example.');
  });
});
