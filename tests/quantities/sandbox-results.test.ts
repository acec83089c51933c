import { describe, expect, it } from 'vitest';
import { text, value } from './numbers.ts';

describe('the results of the sandbox', () => {
  it.each([
    [[4, 5], 'one for each input'],
    [[4], 'with none for the last input, which keeps to the formula'],
    [[4, 5, 6], 'of which the last has no input'],
    [[4, 5, 6, 7], 'of which the last 2 have no input'],
  ])('say of the goals %j for two inputs: %s', (goals, words) => {
    expect(text('goals-in-force', { train: [1, 2], goals, goalsby: 'list' })).toBe(words);
  });

  it('say of a list of goals whether it holds', () => {
    const listed = { train: [1, 2], goals: [2, 3], k: 3 };
    expect(text('goals-in-force', { ...listed, goalsby: 'list' })).toBe('one for each input');
    expect(text('goals-in-force', { ...listed, goalsby: 'formula' })).toBe(
      'in whose place the formula puts 3, 6',
    );
    expect(text('goals-in-force', { ...listed, k: 1, goals: [1, 2], goalsby: 'formula' })).toBe(
      'the same as by the formula',
    );
  });

  it('name the lowest point of the curve where no weight fits', () => {
    const apart = { train: [1, 2, 3], goals: [2, 3, 4], goalsby: 'list' };
    expect(value('lowest-weight', apart)).toBeCloseTo(20 / 14, 12);
  });

  it('say of how many inputs the list of goals tells nothing', () => {
    expect(text('goals-in-force', { train: [1, 2, 3], goals: [4], goalsby: 'list' })).toBe(
      'with none for the last 2 inputs, which keep to the formula',
    );
  });

  it('know no lowest point of a curve that is flat, and one of any other', () => {
    expect(text('lowest-weight', { train: [0, 0] })).toBe('any size, for it is flat');
    expect(value('lowest-weight', { train: [0, 2] })).toBe(1);
    expect(value('lowest-weight', { train: [1] })).toBe(1);
  });
});
