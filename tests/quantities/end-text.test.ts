import { describe, expect, it } from 'vitest';
import { examplesOf } from '../neuron/examples-of.ts';
import { run } from '../../src/neuron/run.ts';
import { fitText } from '../../src/quantities/fit-text.ts';
import { endText, exactShareText } from '../../src/quantities/end-text.ts';
import type { Setting } from '../../src/quantities/setting.ts';
import { plain } from '../../src/quantities/piece.ts';

describe('endText', () => {
  const end = (different: Partial<Setting>) => {
    const examples = examplesOf([4, 5, 6]);
    const rest = { tests: examples, k: 1, weight: 0, rule: 'delta' as const, passes: 20, tolerance: 0 };
    const setting: Setting = { examples, alpha: 0.1, ...rest, ...different };
    return plain(endText(run(setting), setting));
  };
  const apart = [
    { input: 1, goal: 1 },
    { input: 2, goal: 3 },
  ];

  it.each([
    [{ passes: 0 }, 'The weight has not moved yet.'],
    [{ passes: 1 }, 'After pass 1 the weight is 0.88.'],
    [{ alpha: 0 }, 'Every pass ends where it began, at 0.'],
    [{ examples: examplesOf([2, 2]), alpha: 1 }, 'Every pass ends where it began, at 0.'],
    [
      { examples: examplesOf([6, 3], (input) => -input), weight: -0.2, alpha: 0.5 },
      'After pass 1 every pass ends where it began, at −0.2.',
    ],
    [{ weight: 1 }, 'From the start the weight is exactly 1.'],
    [
      { examples: [{ input: 7, goal: -22 }], weight: -22 / 7 },
      'From the start the weight is exactly −3.142857142857143.',
    ],
    [
      { weight: 0.99, tolerance: 0.5 },
      'After pass 1 every prediction in training is within 0.5 of its goal.',
    ],
    [
      { weight: 0.99, alpha: 0, tolerance: 0.5 },
      'From the start every prediction in training is within 0.5 of its goal.',
    ],
    [{ weight: 0.9, alpha: 0.2, tolerance: 1 }, 'After pass 1 the weight is exactly 1.'],
    [{ tolerance: 0.5 }, 'After pass 2 every prediction in training is within 0.5 of its goal.'],
    [
      { examples: examplesOf([0]), weight: 2 },
      'From the start every prediction in training is exactly right.',
    ],
    [
      { examples: examplesOf([0]), tolerance: 0.5 },
      'From the start every prediction in training is exactly right.',
    ],
    [{ alpha: 1, passes: 200 }, 'After pass 174 the weight is no longer a number. The neuron has blown up.'],
  ])('endText of a run with %j says “%s”', (different, sentence) => {
    expect(end(different)).toBe(sentence);
  });

  it('endText(run, setting) says why the weight rests where no single weight fits', () => {
    expect(end({ examples: apart, passes: 2000 })).toMatch(
      /^After pass \d+ every pass ends where it began, at [\d.]+\.$/,
    );
    expect(plain(fitText(apart, null))).toBe('No single weight fits every example.');
  });

  it('endText(run, setting) says of a weight that rests on the goal weight that only rounding is left', () => {
    const typed = [
      { input: 1, goal: 0.1 },
      { input: 3, goal: 0.3 },
      { input: 5, goal: 0.5 },
    ];
    expect(end({ examples: typed, alpha: 0.21 })).toBe(
      'After pass 10 it rests at 0.1, and what is still off is the rounding of the last digits.',
    );
    expect(end({ examples: typed, alpha: 0.21, weight: 0.1 })).toBe(
      'Every pass ends where it began, at 0.1.',
    );
    const tripled = [
      { input: 0.1, goal: 0.3 },
      { input: 10, goal: 30 },
    ];
    expect(end({ examples: tripled, alpha: 0.15, passes: 200 })).toBe(
      'After pass 52 it rests at 3, and what is still off is the rounding of the last digits.',
    );
  });

  it('endText(run, setting) tells a weight from the goal weight that it rests beside, by all digits of both', () => {
    expect(end({ examples: [{ input: 3, goal: 1 }], passes: 200 })).toBe(
      'After pass 101 it rests at 0.33333333333333326, beside 0.3333333333333333 and never exactly on it.',
    );
  });
});

describe('exactShareText', () => {
  it.each([
    [27, 41, '41 bring it nearer, and of these 27 bring it exactly there.'],
    [1, 1, '1 brings it nearer, and exactly there.'],
    [0, 9, '9 bring it nearer, and of these none brings it exactly there.'],
    [0, 0, 'none brings it nearer.'],
  ])('exactShareText(%d, %d) says “%s”', (exact, all, end) => {
    expect(exactShareText(exact, all)).toBe(`A hundred rates from 0.01 to 1 have been tried here: ${end}`);
  });
});
