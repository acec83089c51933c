import { describe, expect, it } from 'vitest';
import { resultOf, trainingNumbers, text } from './numbers.ts';

describe('the size of a pass', () => {
  it.each([
    [[7], '1 update', 'once'],
    [[7, 8], '2 updates', 'twice'],
    [[7, 8, 9], '3 updates', '3 times'],
  ])('over %j is %s, and a line is run %s', (train, updates, times) => {
    expect([text('pass-size', { train }), text('pass-size-times', { train })]).toEqual([updates, times]);
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
