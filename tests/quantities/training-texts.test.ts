import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../src/neuron/example.ts';
import { pass } from '../../src/neuron/pass.ts';
import { run } from '../../src/neuron/run.ts';
import { fitText } from '../../src/quantities/blame-text.ts';
import { endText } from '../../src/quantities/end-text.ts';
import { movesText, otherExamplesText, overshootText, pathText } from '../../src/quantities/path-text.ts';
import { passEffectText } from '../../src/quantities/rate-text.ts';
import type { Setting } from '../../src/quantities/setting.ts';
import { learnedRuleText, testText, unseenText } from '../../src/quantities/test-text.ts';

const passOver = (inputs: readonly number[], weight = 0) => pass(weight, examplesOf(inputs));

describe('movesText', () => {
  it.each([
    [[1], 'Its one update moves the weight.'],
    [[4, 5, 6], 'Every update moves the weight.'],
    [[0, 0], 'No update moves the weight.'],
    [[0, 4], 'Of 2 updates, 1 moves the weight; the other one leaves it where it is.'],
    [[2, 1, 3], 'Of 3 updates, 2 move the weight; the other one leaves it where it is.'],
  ])('movesText of a pass over %j says “%s”', (inputs, sentence) => {
    expect(movesText(passOver(inputs))).toBe(sentence);
  });
});

describe('otherExamplesText', () => {
  it.each([
    [1, /^There is no other example\.$/],
    [2, /^Then comes the other example/],
    [3, /^Then come the other 2 examples/],
  ])('otherExamplesText(%d) counts the examples after the first', (count, sentence) => {
    expect(otherExamplesText(count)).toMatch(sentence);
  });
});

describe('overshootText', () => {
  it('overshootText(updates, factors) counts where only some updates go too far', () => {
    expect(overshootText(passOver([0.5, 3]), [0.5, -2])).toBe(
      'Of 2 updates, 1 goes past the goal weight and 1 ends further from it than before.',
    );
    expect(overshootText(passOver([0.5]), [0.5])).toMatch(/^No update goes past/);
    expect(overshootText(passOver([4], 1), [-3])).toBe('No update moves it.');
  });
});

describe('pathText', () => {
  it('pathText(updates, goalWeight) leaves out the middle of a long path', () => {
    expect(pathText(passOver([1, 2, 3, 4, 5, 6, 7, 8]), 1)).toBe('0 → 1 → 1 → 1 → 1 → … → 1');
  });

  it('pathText(updates, goalWeight) never shows a weight beside the goal weight as the goal weight', () => {
    expect(pathText(passOver([0.5], 1 - 2e-16), 1)).toBe('0.9999999999999998 → 0.9999999999999999');
  });
});

describe('passEffectText', () => {
  it.each([
    [0.01, 'takes off all but 1\u00a0% of the distance'],
    [0, 'takes off all of the distance'],
    [1, 'leaves the distance as it is'],
    [-1, 'leaves the distance as long as it was, on the other side'],
    [1.1, 'makes the distance 1.1 times as long'],
    [Infinity, 'multiplies the distance by more than any number can say'],
  ])('passEffectText(%d) says “%s”', (factor, text) => {
    expect(passEffectText(factor)).toBe(text);
  });
});

describe('endText', () => {
  const end = (different: Partial<Setting>) => {
    const examples = examplesOf([4, 5, 6]);
    const rest = { tests: examples, factor: 1, weight: 0, rule: 'delta' as const, passes: 20, tolerance: 0 };
    const setting: Setting = { examples, alpha: 0.1, ...rest, ...different };
    return endText(run(setting), setting);
  };
  const apart = [
    { input: 1, goal: 1 },
    { input: 2, goal: 3 },
  ];

  it.each([
    [{ passes: 0 }, 'No pass has been made yet.'],
    [{ passes: 1 }, 'After pass 1 the weight is 0.88, and still moving.'],
    [{ alpha: 0 }, 'The weight stays at 0: no pass moves it.'],
    [{ weight: 1 }, 'After pass 1 the weight is exactly 1.'],
    [{ tolerance: 0.5 }, 'After pass 2 every prediction is within 0.5 of its goal.'],
    [{ examples: examplesOf([0]), weight: 2 }, 'After pass 1 every prediction is exactly right.'],
    [{ alpha: 1, passes: 200 }, 'After pass 174 the weight is no number any more. The neuron has blown up.'],
  ])('endText of a run with %j says “%s”', (different, sentence) => {
    expect(end(different)).toBe(sentence);
  });

  it('endText(run, setting) says why the weight rests where no single weight fits', () => {
    expect(end({ examples: apart, passes: 2000 })).toMatch(/where the pulls of the examples cancel out\.$/);
    expect(fitText(apart, null)).toBe('No single weight fits them all.');
  });
});

describe('testText', () => {
  it.each([
    [[4, 5], 'Each is exactly right.'],
    [[5, 6], 'Each is off by 1.'],
    [[4, 6], 'They are off by 0 and 1.'],
    [[4 + 1e-15, 5], 'Each is right, but for the rounding of the last digits.'],
    [[NaN, NaN], 'It has no answers left.'],
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
    [0.95, /not the rule yet, though it is close/],
    [61, /61, is not the rule\.$/],
    [NaN, /no number any more/],
  ])('learnedRuleText(%d, 1) judges the weight by the rule', (weight, sentence) => {
    expect(learnedRuleText(weight, 1)).toMatch(sentence);
  });
});
