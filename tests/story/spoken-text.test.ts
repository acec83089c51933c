import { expect, test } from 'vitest';
import { numberText } from '../../src/story/number-text.ts';
import { spokenText } from '../../src/story/spoken-text.ts';

test('a power of ten is said as one', () => {
  expect(spokenText(numberText(1.2e21))).toBe('1.2\u00a0×\u00a010 to the power of 21');
  expect(spokenText(`the weight is ${numberText(-3e-17)}, and 10³⁰⁸`)).toBe(
    'the weight is −3\u00a0×\u00a010 to the power of -17, and 10 to the power of 308',
  );
});

test('a number of millions is said as one number, and a list as its numbers', () => {
  expect(spokenText(numberText(-12959999))).toBe('−12959999');
  expect(spokenText(numberText([10000, 0.5]))).toBe('10000, 0.5');
});

test('what comes after the update is told from what was before it', () => {
  expect(spokenText('w = 2, w′ = 3')).toBe('w = 2, w prime = 3');
});
