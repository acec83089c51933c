import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberValue } from '../../src/story/number.ts';
import { valuesOf, withValues } from '../content/program.ts';
import { resultOf, trainingNumbers } from './numbers.ts';

const program = readFileSync(new URL('../../content/listings/learning-rate.js', import.meta.url), 'utf8');

const names = ['input', 'goal', 'prediction', 'delta', 'next-weight'];
const tests = ['test-input', 'test-prediction', 'test-delta', 'test-error'];

describe('the results of a line in a loop', () => {
  it('are what the program itself comes to last, also when it goes on after converging or blowing up', () => {
    const inputs = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 5 });
    const given = fc.record({
      train: fc.oneof(inputs, fc.constant([4, 5, 6])),
      test: inputs,
      w: fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10),
      alpha: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
      pass: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(given, fc.constantFrom(0, 0.5), (numbers, tolerance) => {
        const literals = new Map<string, NumberValue>(Object.entries({ ...numbers, weight: numbers.w }));
        // What each line came to last.
        const values = new Map(valuesOf(withValues(program, (result) => literals.get(result) ?? NaN)));
        for (const name of [...names, ...tests]) {
          expect(resultOf(name, trainingNumbers({ ...numbers, tolerance })).value, name).toEqual(
            values.get(name),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are told from the goal weight, and from the goals, that they are only beside', () => {
    const numbers = trainingNumbers({ train: [4, 5, 6], test: [1, 2, 3], alpha: 0.1, pass: 17 });
    expect(resultOf('next-weight', numbers).text).toBe('0.9999999999999998');
    expect(resultOf('test-prediction', numbers).text).toBe('2.999999999999999');
    expect(resultOf('goal', numbers).text).toBe('6');
  });

  it('are not there before the first pass, and the test is made with the weight at the start', () => {
    const numbers = trainingNumbers({ pass: 0, w: 2 });
    expect(names.map((name) => resultOf(name, numbers).text)).toEqual(names.map(() => 'not yet'));
    expect(resultOf('test-prediction', numbers).value).toBe(6);
  });
});
