import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText } from '../../src/story/number-text.ts';
import { readDecimal } from '../../src/story/read-decimal.ts';

describe('numberText(value)', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [-1.5, '−1.5'],
    [-0.7654321, '−0.7654321'],
    [-239500799, '−239\u202f500\u202f799'],
    [0.1234567, '0.1234567'],
    [0.30000000000000004, '0.3'],
    [0.333333 + 2.000001, '2.333334'],
    [0.9999999999999998, '1'],
    [Math.PI, '3.14159'],
    [0.99999999, '0.99999999'],
    [-1.00000005, '−1.00000005'],
    [4.4999961853, '4.49999619'],
    [1.99999995 - 2, '−5\u00a0×\u00a010⁻⁸'],
    [3599, '3599'],
    [-12959999, '−12\u202f959\u202f999'],
    [12345.678, '12\u202f345.678'],
    [123456789.25, '123\u202f456\u202f789'],
    [-24227975.7, '−24\u202f227\u202f976'],
    [12.25000012, '12.2500001'],
    [1.2e21, '1.2\u00a0×\u00a010²¹'],
    [-46655999999, '−4.6656\u00a0×\u00a010¹⁰'],
    [1e-9, '1\u00a0×\u00a010⁻⁹'],
    [999_999_999, '999\u202f999\u202f999'],
    [1e9, '1\u00a0×\u00a010⁹'],
    [1e-6, '0.000001'],
    [9e-7, '9\u00a0×\u00a010⁻⁷'],
    [NaN, 'no longer a number'],
    [-Infinity, 'beyond all numbers'],
    [[4, -5, 6], '4, −5, 6'],
    [[], ''],
    ['gradient', 'gradient'],
  ])('writes %s as %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  it('never shows the words of the machine, and is short', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(numberText(value)).not.toMatch(/NaN|Infinity|undefined|e[+-]?\d|-/);
        expect(numberText(value).length).toBeLessThan(19);
      }),
    );
  });

  it('can be typed back, right to 6 digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (value) => {
        const read = readDecimal(numberText(value));
        expect(Math.abs(read - value)).toBeLessThanOrEqual(Math.abs(value) * 5.1e-6 + 1e-320);
      }),
    );
  });
});
