import { describe, expect, it } from 'vitest';
import { settingIn } from '../../src/quantities/setting.ts';
import { trainingNumbers } from './numbers.ts';

describe('settingIn', () => {
  it('settingIn(numbers) makes every goal its input where the chapter has no factor', () => {
    expect(settingIn(trainingNumbers()).examples).toEqual([
      { input: 4, goal: 4 },
      { input: 5, goal: 5 },
      { input: 6, goal: 6 },
    ]);
  });

  it('settingIn(numbers) makes the goals of training and test by the factor', () => {
    const { examples, tests } = settingIn(trainingNumbers({ train: [2], test: [3, 0], k: -2, goals: [7] }));
    expect([...examples, ...tests].map(({ goal }) => goal)).toEqual([-4, -6, 0]);
  });

  it('settingIn(numbers) takes the goals of the list if told to, and of the factor where the list is too short', () => {
    const { examples, tests } = settingIn(trainingNumbers({ goalsby: 'list', goals: [1, 3], k: 2 }));
    expect(examples.map(({ goal }) => goal)).toEqual([1, 3, 12]);
    expect(tests.map(({ goal }) => goal)).toEqual([2, 4, 6]);
  });

  it('settingIn(numbers) fills in what a chapter does not declare', () => {
    const numbers = new Map(Object.entries({ train: [2], test: [3], w: 0 }));
    const filled = { alpha: 1, rule: 'delta', passes: 1, tolerance: 0 };
    expect(settingIn(numbers)).toMatchObject(filled);
  });

  it('settingIn(numbers) throws a sentence that names what the chapter lacks', () => {
    expect(() => settingIn(new Map([['train', [1]]]))).toThrow('“test”');
    expect(() => settingIn(new Map(Object.entries({ train: [1], test: [1] })))).toThrow('“w”');
  });
});
