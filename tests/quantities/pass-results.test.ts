import { describe, expect, it } from 'vitest';
import type { NumberValue } from '../../src/story/number.ts';
import { resultOf, trainingNumbers } from './numbers.ts';

type Different = Readonly<Record<string, NumberValue>>;
const value = (name: string, different: Different) => resultOf(name, trainingNumbers(different)).value;
const text = (name: string, different: Different) => resultOf(name, trainingNumbers(different)).text;

describe('the size of a pass', () => {
  it.each([
    [[7], '1 update', 'once'],
    [[7, 8], '2 updates', 'twice'],
    [[7, 8, 9], '3 updates', '3 times'],
  ])('over %j is %s, and a line is run %s', (train, updates, times) => {
    expect([text('pass-size', { train }), text('pass-size-times', { train })]).toEqual([updates, times]);
  });
});

describe('the results of the sandbox', () => {
  it('say of how many inputs the list of goals tells nothing', () => {
    expect(text('goals-match', { train: [1, 2, 3], goals: [4] })).toBe(
      'with none for the last 2 inputs, which keep to the formula',
    );
  });

  it('know no lowest point of a curve that is flat, and one of any other', () => {
    expect(text('lowest-weight', { train: [0, 0] })).toBe('any size, for it is flat');
    expect(value('lowest-weight', { train: [0, 2] })).toBe(1);
    expect(value('lowest-weight', { train: [1] })).toBe(1);
  });
});

describe('results', () => {
  it('that are a value of the neuron’s have its quantity, which is its colour', () => {
    const quantities = {
      weight: 'weight',
      'weight-path': 'weight',
      'trained-weight': 'weight',
      'next-gradient-weight': 'weight',
      'lowest-weight': 'weight',
      'test-predictions': 'prediction',
      'train-goals': 'goal',
      'blamed-input': 'input',
    };
    for (const [name, quantity] of Object.entries(quantities))
      expect(resultOf(name, trainingNumbers()).quantity, name).toBe(quantity);
  });
});
