import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBetween } from '../any-between.ts';
import { lowestWeightOf, meanErrorOf } from '../../src/neuron/mean-error.ts';

const small = fc.integer({ min: -20, max: 20 });
const examples = fc.array(fc.record({ input: small, goal: small }), { minLength: 1, maxLength: 6 });

describe('meanErrorOf(examples, weight)', () => {
  it('is the mean of the squared deltas', () => {
    const two = [
      { input: 1, goal: 1 },
      { input: 2, goal: 6 },
    ];
    expect(meanErrorOf(two, 2)).toBe((1 + 4) / 2);
  });
});

describe('lowestWeightOf(examples)', () => {
  it('is the weight beside which no other has a smaller mean error', () => {
    fc.assert(
      fc.property(examples, anyBetween(-1, 1), (some, beside) => {
        const lowest = lowestWeightOf(some);
        expect(meanErrorOf(some, lowest)).toBeLessThanOrEqual(meanErrorOf(some, lowest + beside) + 1e-9);
      }),
    );
  });

  it('is 0 where every input is 0', () => {
    expect(lowestWeightOf([{ input: 0, goal: 5 }])).toBe(0);
  });
});
