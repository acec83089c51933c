import { describe, expect, it } from 'vitest';
import { examplesOf } from '../neuron/examples-of.ts';
import { learnedRuleText, testText } from '../../src/quantities/test-text.ts';
import { plain } from '../../src/quantities/piece.ts';

describe('testText of a single test', () => {
  it.each([
    [4, 'That is exactly right.'],
    [6, 'That is off by 2.'],
    [4 + 1e-15, 'That is right, but for the rounding of the last digits.'],
    [NaN, 'It has no answer left.'],
    [-Infinity, 'It has no answer left.'],
  ])('testText([%d]) beside the goal 4 says “%s”', (prediction, sentence) => {
    expect(testText([prediction], examplesOf([4]))).toBe(sentence);
  });
});

describe('learnedRuleText', () => {
  it('takes for close what is within a tenth of the rule, whatever its size and sign', () => {
    expect(plain(learnedRuleText(-19, -20, 0))).toBe(
      'The neuron’s weight, −19, is close to the rule, but not the rule.',
    );
    expect(plain(learnedRuleText(0.15, 0.1, 0))).toBe('The neuron’s weight, 0.15, is not the rule.');
  });
});
