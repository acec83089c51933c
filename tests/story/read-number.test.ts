import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactText } from '../../src/story/number-text.ts';
import { readNumber } from '../../src/story/read-number.ts';
import { anyValue, declarationOf, story } from './any-story.ts';

const w = declarationOf('w');
const pass = declarationOf('pass');
const train = declarationOf('train');
const rule = declarationOf('rule');
const wide = { ...w, min: -1e300, max: 1e300 };

describe('readNumber(declaration, text)', () => {
  it.each([
    ['0.1', 0.1],
    ['0,1', 0.1],
    ['−1', -1],
    ['–1', -1],
    ['- 1', -1],
    ['+2', 2],
    [' 2 ', 2],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['1E-2', 0.01],
    ['1/2', 0.5],
    ['−1 / 4', -0.25],
    ['12 345', 12345],
    ['12\u202f345\u2009678,5', 12345678.5],
    ['1.2 × 10²¹', 1.2e21],
    ['1.5×10⁻⁷', 1.5e-7],
    ['-0', 0],
    ['0e5', 0],
    ['0 × 10²¹', 0],
    ['0/5', 0],
  ])('reads “%s”', (text, value) => {
    expect(readNumber(wide, text)).toEqual({ value });
  });

  it.each([
    ['abc', '“abc” is not a number, so nothing changes.'],
    ['', 'Nothing is written here, so nothing changes.'],
    [' ', 'Nothing is written here, so nothing changes.'],
    ['1 2', '“1 2” is not a number, so nothing changes.'],
    ['1/0', '“1/0” is not a number, so nothing changes.'],
    ['1/2/3', '“1/2/3” is not a number, so nothing changes.'],
    ['3 × 100', '“3 × 100” is not a number, so nothing changes.'],
    ['Infinity', '“Infinity” is not a number, so nothing changes.'],
    ['5', '“5” is not between −3 and 3, so nothing changes.'],
    ['-1e999', '“-1e999” is not between −3 and 3, so nothing changes.'],
    ['1e-400', '“1e-400” is too near 0 to be told from it, so nothing changes.'],
    ['1/1e400', '“1/1e400” is too near 0 to be told from it, so nothing changes.'],
  ])('says in a sentence why “%s” cannot be used', (text, why) => {
    expect(readNumber(w, text)).toEqual({ why });
  });

  it('groups the digits of a limit as those of any number', () => {
    expect(readNumber({ ...w, min: -10_000, max: 12_500 }, '99999')).toEqual({
      why: '“99999” is not between −10\u202f000 and 12\u202f500, so nothing changes.',
    });
  });

  it('wants a whole number where something is counted', () => {
    expect(readNumber(pass, '2')).toEqual({ value: 2 });
    expect(readNumber(pass, '2.5')).toEqual({
      why: '“2.5” is not a whole number between 0 and 50, so nothing changes.',
    });
    expect(readNumber(pass, 'two')).toEqual({
      why: '“two” is not a whole number, so nothing changes.',
    });
  });

  it.each([
    ['4, 5, 6', [4, 5, 6]],
    ['4,5,6', [4, 5, 6]],
    ['4 5 6', [4, 5, 6]],
    ['4; 5;6;', [4, 5, 6]],
    ['4, 5,', [4, 5]],
    ['4 5,', [4, 5]],
    ['[ 4, 5, ]', [4, 5]],
    ['7', [7]],
    ['0.5, 1/2', [0.5, 0.5]],
    ['0,5; 1', [0.5, 1]],
    ['0,5 1,5', [0.5, 1.5]],
    ['4\t5\t6', [4, 5, 6]],
    ['[4, 5, 6]', [4, 5, 6]],
    ['0,5', [0, 5]],
    ['[4, 5, ]', [4, 5]],
    ['+ 4', [4]],
    ['1 × 10⁻⁷', [1e-7]],
    ['1 × 10⁻⁷ 4 2 × 10⁻¹', [1e-7, 4, 0.2]],
  ])('reads the list “%s”', (text, value) => {
    expect(readNumber(train, text)).toEqual({ value });
  });

  it.each([
    ['-0,5', [-0.5]],
    ['−0,5; 1', [-0.5, 1]],
    ['2, -0,25, 3', [2, -0.25, 3]],
    ['-10,5', [-10, 5]],
  ])('reads the list “%s”, in which a minus zero would mean nothing', (text, value) => {
    expect(readNumber({ ...train, min: -100 }, text)).toEqual({ value });
  });

  it.each([
    ['banana', '“banana” is not a number, so nothing changes.'],
    ['4, 1e-400', '“4, 1e-400” holds “1e-400”, which is too near 0 to be told from it, so nothing changes.'],
    ['4, x', '“4, x” holds “x”, which is not a number, so nothing changes.'],
    ['4, 10', '“4, 10” holds “10”, which is not between 0 and 9, so nothing changes.'],
    ['4 - 5', '“4 - 5” holds “-”, which is not a number, so nothing changes.'],
    ['4,, 5', '“4,, 5” leaves a place empty, so nothing changes.'],
    ['1 2 3 4 5', '“1 2 3 4 5” has more than 4 entries, so nothing changes.'],
    ['1 2 3 4 x', '“1 2 3 4 x” has more than 4 entries, so nothing changes.'],
    ['', 'Nothing is written here, so nothing changes.'],
  ])('says in a sentence why the list “%s” cannot be used', (text, why) => {
    expect(readNumber(train, text)).toEqual({ why });
  });

  it('reads a choice by its name', () => {
    expect(readNumber(rule, ' gradient')).toEqual({ value: 'gradient' });
    expect(readNumber(rule, 'best')).toEqual({
      why: '“best” is not one of delta, gradient, so nothing changes.',
    });
  });

  it('reads back every value exactly from its exact text', () => {
    for (const declaration of [...story.numbers.values(), wide]) {
      fc.assert(
        fc.property(anyValue(declaration), (value) => {
          expect(readNumber(declaration, exactText(value))).toEqual({ value });
        }),
      );
    }
  });

  it('gives a value or a sentence for any text at all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...story.numbers.values()),
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,;e+-−×²⁻/ ')) }),
        ),
        (declaration, text) => {
          const read = readNumber(declaration, text);
          if ('value' in read) expect(exactText(read.value)).not.toMatch(/NaN|Infinity|^$/);
          else expect(read.why).toMatch(/so nothing changes\.$/);
        },
      ),
    );
  });
});
