import { describe, expect, it } from 'vitest';
import { examplesOf } from '../neuron/examples-of.ts';
import { blameText } from '../../src/quantities/blame-text.ts';
import { factorsText, passEffectText } from '../../src/quantities/rate-text.ts';
import { learnedRuleText, predictionsText, testText, unseenText } from '../../src/quantities/test-text.ts';
import { plain } from '../../src/quantities/piece.ts';

describe('blameText', () => {
  const said = (factors: readonly number[]) => plain(blameText(examplesOf([4, 5, 6]), factors, 'diverges'));

  it.each([
    [[-3, -4, -5], 'Most to blame is the input 6: its update multiplies the distance by −5.'],
    [
      [-0.4, -0.75, -1.1],
      'The input 6 multiplies the distance by −1.1, and the rest of the pass makes up for it.',
    ],
    [[0.6, 0.5, 0.4], 'No example takes the weight further off.'],
    [[1, 1, 1], 'No example takes the weight further off.'],
    [[0.5, 0.9, -3], 'Most to blame is the input 6: its update multiplies the distance by −3.'],
    [[1, 0.5, -2], 'Most to blame is the input 6: its update multiplies the distance by −2.'],
    [[0.5, 0.6, -3], 'The input 6 multiplies the distance by −3, and the rest of the pass makes up for it.'],
  ])('blameText of factors %j says “%s”', (factors, sentence) => {
    expect(said(factors)).toBe(sentence);
  });

  it('names all that are equally to blame, each once', () => {
    const equally = (inputs: readonly number[], factors: readonly number[]) =>
      plain(blameText(examplesOf(inputs), factors, 'diverges'));
    expect(equally([3, -1], [-2, 2])).toBe(
      'Most to blame are the inputs 3 and −1: their updates multiply the distance by −2 and 2.',
    );
    expect(equally([6, 6, 4], [-5, -5, -3])).toBe(
      'Most to blame is the input 6: its update multiplies the distance by −5.',
    );
    expect(equally([6, -6, 1], [-1.1, -1.1, 0.1])).toBe(
      'The inputs 6 and −6 multiply the distance by −1.1, and the rest of the pass makes up for it.',
    );
  });
});

describe('passEffectText', () => {
  it.each([
    [0.01, 'takes off all but 1\u00a0% of the distance'],
    [0, 'takes off all of the distance'],
    [0.1, 'takes off 90\u00a0% of the distance'],
    [0.105, 'takes off 90\u00a0% of the distance'],
    [0.504, 'takes off 49.6\u00a0% of the distance'],
    [0.5, 'takes off 50\u00a0% of the distance'],
    [0.4961, 'takes off 50.4\u00a0% of the distance'],
    [1, 'leaves the distance as it is'],
    [-1, 'leaves the distance as long as it was, on the other side'],
    [-1 + 1e-13, 'leaves the distance as long as it was, on the other side'],
    [1.1, 'makes the distance 1.1 times as long'],
    [-362_881, 'makes the distance 362\u202f881 times as long, on the other side'],
    [362_881.5, 'makes the distance 362\u202f881.5 times as long'],
    [-348_678_440.1, 'makes the distance 348\u202f678\u202f440 times as long, on the other side'],
    [-0.9993, 'leaves 99.9\u00a0% of the distance, on the other side'],
    [1.00001, 'makes the distance 1.00001 times as long'],
    [-1.000000005, 'leaves the distance all but as it is, on the other side'],
    [-0.9999999999, 'leaves the distance all but as it is, on the other side'],
    [Infinity, 'multiplies the distance by more than any number can say'],
  ])('passEffectText(%d) says “%s”', (factor, text) => {
    expect(passEffectText(factor, 'settles')).toBe(text);
  });

  it('says so where no update moves the weight, and where every pass moves it on by the same amount', () => {
    expect(passEffectText(0.5, 'stays')).toBe('moves nothing');
    expect(passEffectText(1, 'diverges')).toBe('moves the weight on by the same amount');
    expect(passEffectText(1, 'creeps')).toBe('leaves the distance all but as it is');
  });

  it('says that a pass ends where it began, where it begins there, whatever the factors', () => {
    expect(passEffectText(0, 'goes-to-and-fro')).toBe('ends where it began');
    expect(passEffectText(0.25, 'goes-to-and-fro')).toBe('ends where it began');
    expect(passEffectText(-1, 'goes-to-and-fro')).toContain('on the other side');
  });
});

describe('factorsText', () => {
  it('factorsText(factors) speaks of one or of several', () => {
    expect([factorsText([-3]), factorsText([0.6, 0.5])]).toEqual([
      'the factor is −3',
      'the factors are 0.6 and 0.5',
    ]);
  });
});

describe('predictionsText', () => {
  it('predictionsText(predictions, tests) says once that there are none', () => {
    expect(predictionsText([4, 5], examplesOf([4, 5]))).toBe('4 and 5');
    expect(predictionsText([NaN, NaN, Infinity], [])).toBe('no numbers any more');
    expect(predictionsText([Infinity, 0], examplesOf([4, 0]))).toBe('beyond all numbers and 0');
  });

  it('predictionsText(predictions, tests) shows none as its goal that is beside it', () => {
    expect(predictionsText([3 - 1e-9, 5], examplesOf([3, 5]))).toBe('2.999999999 and 5');
  });
});

describe('testText', () => {
  it('testText(predictions, tests) knows of no answers where none is a number any more', () => {
    expect(testText([Infinity, -Infinity], examplesOf([1, 2]))).toBe('It has no answers left.');
    expect(testText([Infinity, 0], examplesOf([1, 2]))).toBe('They are further off than any number can say.');
  });

  it.each([
    [[4, 5], 'Each is exactly right.'],
    [[5, 6], 'Each is off by 1.'],
    [[4, 6], 'They are off by 0 and 1.'],
    [[4 + 1e-15, 5], 'Each is right, but for the rounding of the last digits.'],
    [[NaN, NaN], 'It has no answers left.'],
    [[Infinity, NaN], 'It has no answers left.'],
    [[Infinity, 5], 'They are further off than any number can say.'],
  ])('testText(%j) beside the goals 4 and 5 says “%s”', (predictions, sentence) => {
    expect(testText(predictions, examplesOf([4, 5]))).toBe(sentence);
  });
});

describe('unseenText', () => {
  it('unseenText(examples, tests) says which of the test data are in the training data too', () => {
    const said = (tests: readonly number[]) => unseenText(examplesOf([1, 2]), examplesOf(tests));
    expect([[3, 4], [2, 3], [1, 2], [2], [3]].map(said)).toEqual([
      'none of which it has ever seen',
      'some of which it has seen in training',
      'all of which it has seen in training',
      'which it has seen in training',
      'which it has never seen',
    ]);
  });
});

describe('learnedRuleText', () => {
  it.each([
    [1, /^The neuron’s weight, 1, is the rule itself.*learned the rule/],
    [1 + 2e-16, /but for the rounding/],
    [0.95, /is close to the rule, but not the rule/],
    [61, /61, is not the rule\.$/],
    [0.89, /^The neuron’s weight, 0\.89, is not the rule\.$/],
    [-61, /^The neuron’s weight, −61, is not the rule\.$/],
    [NaN, /^The neuron has learned nothing: its weight is no longer a number\.$/],
  ])('learnedRuleText(%d, 1) judges the weight by the rule', (weight, sentence) => {
    expect(plain(learnedRuleText(weight, 1, 0))).toMatch(sentence);
  });

  it('does not praise a neuron that was right from the start', () => {
    expect(plain(learnedRuleText(1, 1, 1))).toMatch(/from the start\. There was nothing to learn\.$/);
  });
});
